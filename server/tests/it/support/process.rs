//! The program as a process of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::Duration;

/// The program in a folder, with nothing of our own surroundings.
fn portico(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portico"));
    command.args(arguments).current_dir(folder).env_clear().envs(variables.iter().copied()).stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub fn run(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    portico(folder, arguments, variables).output().unwrap()
}

/// One clear sentence on the terminal's error side, and exit code 1 (never a panic).
pub fn refusal(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    said.trim().to_owned()
}

/// Where nobody listens.
pub fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

/// A served portal; killed where a test ends early.
pub struct Served {
    process: Child,
    /// Held, so that the portal has somewhere to write.
    _log: BufReader<ChildStdout>,
    address: String,
}

impl Served {
    /// Starts it with these variables, and waits until it listens.
    pub fn start(folder: &Path, variables: &[(&str, &str)]) -> Self {
        let address = free_address();
        let mut variables = variables.to_vec();
        variables.push(("PORTICO_LISTEN", &address));
        let mut process = portico(folder, &["serve"], &variables).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut log = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("The portal is at") {
            line.clear();
            assert_ne!(log.read_line(&mut line).unwrap(), 0, "the portal ended before it listened");
        }
        Self { process, _log: log, address }
    }

    /// The whole answer to a request, as it comes over the wire.
    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address.parse::<SocketAddr>().unwrap()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream.write_all(request.replace('\n', "\r\n").as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).to_lowercase()
    }

    /// Asks for a page.
    pub fn get(&self, host: &str, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.1\nHost: {host}\nConnection: close\n\n"))
    }

    /// Posts a form.
    pub fn post(&self, host: &str, path: &str, body: &str) -> String {
        let form = "Content-Type: application/x-www-form-urlencoded\nSec-Fetch-Site: same-origin";
        self.ask(&format!("POST {path} HTTP/1.1\nHost: {host}\nConnection: close\n{form}\nContent-Length: {}\n\n{body}", body.len()))
    }

    /// As a service manager ends it.
    pub fn stop(mut self) -> Option<i32> {
        let told = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status().unwrap();
        assert!(told.success());
        self.process.wait().unwrap().code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// Looks again and again until it is so.
#[expect(clippy::disallowed_methods, reason = "another process's time can't be moved")]
pub fn wait_until(mut is_so: impl FnMut() -> bool) {
    for _ in 0..200 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("it did not become so within ten seconds");
}
