//! One temporary folder for the whole test process, which goes with the process: also when that is killed.
//!
//! Statics are never dropped and a killed process cleans up nothing, so somebody else has to: a small shell whose standard input is a pipe from us.
//! When we end, however we end, the pipe closes; the shell then stops the PostgreSQL that lives in the folder and removes it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Waits for the end of its input, then tidies up. `$1` is the folder; a PostgreSQL in it has written its process id into `postmaster.pid`.
const WATCHER: &str = r#"
cat >/dev/null
if read -r pid 2>/dev/null <"$1/postgres/postmaster.pid"; then
    kill -QUIT "$pid"
    for try in 1 2 3 4 5 6 7 8 9 10; do
        kill -0 "$pid" || break
        sleep 0.2
    done
fi
rm -rf -- "$1" || { sleep 1; rm -rf -- "$1"; }
"#;

struct Folder {
    path: PathBuf,
    /// Held for its standard input alone.
    _watcher: Child,
}

static FOLDER: OnceLock<Folder> = OnceLock::new();

/// The folder of this test process.
pub fn of_this_process() -> &'static Path {
    let folder = FOLDER.get_or_init(|| {
        let path = tempfile::Builder::new().prefix("portico-tests-").tempdir().expect("a temporary folder can be made").keep();
        // Others may walk through (PostgreSQL runs as another user when we are root), but not look around.
        fs::set_permissions(&path, fs::Permissions::from_mode(0o711)).unwrap();
        let watcher = Command::new("sh")
            .args(["-c", WATCHER, "watcher"])
            .arg(&path)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0) // Ctrl-C ends the tests, and only then the watcher.
            .spawn()
            .expect("sh can be started");
        Folder { path, _watcher: watcher }
    });
    &folder.path
}

/// A new folder inside, for one test; removed when dropped.
pub struct TestFolder(PathBuf);

impl TestFolder {
    /// An empty folder of its own.
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let path = of_this_process().join(format!("test-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TestFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
