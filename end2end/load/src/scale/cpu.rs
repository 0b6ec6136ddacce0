//! Processor time, of everybody who works on a request.

use std::fs;
use std::time::Duration;

/// Whose time is summed up.
#[derive(Clone, Debug, Default)]
pub(super) struct Workers {
    /// Processes by themselves.
    pub(super) alone: Vec<u32>,
    /// Processes with all that they have started, living and dead.
    pub(super) with_children: Option<u32>,
}

impl Workers {
    /// The time that they have used until now; counted in hundredths of a second.
    pub(super) fn used(&self) -> Duration {
        let mut ticks: u64 = self.alone.iter().filter_map(|id| Stat::of(*id)).map(|stat| stat.own).sum();
        if let Some(parent) = self.with_children {
            ticks += Stat::of(parent).map_or(0, |stat| stat.own + stat.dead_children);
            let all = fs::read_dir("/proc").into_iter().flatten().flatten();
            let ids = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
            ticks += ids.filter_map(Stat::of).filter(|stat| stat.parent == parent).map(|stat| stat.own).sum::<u64>();
        }
        Duration::from_millis(ticks * 10)
    }
}

/// What the system tells of a process (proc(5), "/proc/pid/stat").
struct Stat {
    parent: u32,
    own: u64,
    dead_children: u64,
}

impl Stat {
    fn of(id: u32) -> Option<Self> {
        Self::read(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)
    }

    fn read(text: &str) -> Option<Self> {
        let fields: Vec<&str> = text.rsplit_once(") ")?.1.split(' ').collect();
        let sum = |places: [usize; 2]| Some(fields.get(places[0])?.parse::<u64>().ok()? + fields.get(places[1])?.parse::<u64>().ok()?);
        Some(Self { parent: fields.get(1)?.parse().ok()?, own: sum([11, 12])?, dead_children: sum([13, 14])? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_behind_any_name() {
        let stat =
            Stat::read("77 (a name) with) S 5 77 77 0 -1 4194560 1 2 3 4 30 12 7 8 20 0 1").map(|it| (it.parent, it.own, it.dead_children));
        assert_eq!(stat, Some((5, 42, 15)));
        assert!(Stat::read("77").is_none());
    }
}
