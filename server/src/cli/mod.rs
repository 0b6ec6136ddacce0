//! The command line: arguments, configuration, log, data folder, then the work; and one clear sentence when something is in the way.

mod arguments;
mod failure;
mod start;

pub use arguments::{Arguments, AuditCommand, Command, ContentCommand, ImportCommand, ImportedFile, InsightsCommand, StaffCommand};
pub use failure::Failure;
pub use start::{data_folder, listen, start, stop_signal};
