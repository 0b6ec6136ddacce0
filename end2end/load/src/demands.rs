//! What must hold: each demand that was broken is told at the end, and makes the instrument fail.

/// The demands that were broken so far.
#[derive(Debug, Default)]
pub struct Demands(Vec<String>);

impl Demands {
    /// Notes what should have been, where it isn't so.
    pub fn hold(&mut self, kept: bool, what: impl Into<String>) {
        if !kept {
            self.0.push(what.into());
        }
    }

    /// Well, or the list of what was broken.
    pub fn end(self) -> Result<(), String> {
        if self.0.is_empty() {
            return Ok(());
        }
        let list: Vec<String> = self.0.iter().map(|broken| format!("- BROKEN: {broken}")).collect();
        Err(list.join("\n"))
    }
}
