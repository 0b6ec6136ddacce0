//! Customers who come from another system, with the passwords that they have.
//!
//! A file of lines (CSV with a header, or one JSON object a line) is put into the data folder. First it is [checked](check): every line is
//! read as it will be read later, nothing is changed, and a report says how many customers are new, which addresses are taken or come
//! twice, and what is wrong with which line. Then it is [imported](run) in batches: the customers, their decisions and events, and the
//! place in the file, all in one transaction, so that who comes after a crash goes on exactly there. A customer who is there already stays
//! as they are. An import can be [taken back](undo): who has not been here since is removed.
//!
//! The work is done by a [worker](worker): any node that has the file, one at a time.
//!
//! What a line can say stands in the README, under "Importing customers".

mod batch;
mod check;
mod columns;
pub mod decide;
mod line;
mod moment;
pub mod reading;
mod reason;
mod run;
mod seen;
pub mod storage;
mod undo;
pub mod worker;

pub use batch::{Batch, Rules, read};
pub use check::{Tally, fresh};
pub use line::Newcomer;
pub use reason::{Reason, Value};
pub use seen::{InHand, Seen};

use uuid::Uuid;

use crate::clock::Timestamp;
use crate::model::imports::{Model, State};

/// Lines that are looked at in one go, and imported in one transaction (DESIGN, "jobs").
pub const BATCH: usize = 500;
/// The longest line, or record of several lines.
pub const LONGEST_LINE: usize = 64 * 1024;
/// The most columns.
pub const MOST_COLUMNS: usize = 200;
/// The most bad lines that are remembered.
pub const MOST_PROBLEMS: u64 = 1000;

/// A file of which nothing is known yet but where it stands.
pub fn upload(id: Uuid, state: State, now: Timestamp) -> Model {
    Model {
        id,
        state,
        staff_id: None,
        file_name: String::new(),
        format: String::new(),
        brand: String::new(),
        size: 0,
        lines: 0,
        fresh: 0,
        duplicates: 0,
        bad: 0,
        removed: 0,
        kept: 0,
        cursor_byte: 0,
        cursor_line: 0,
        cursor_customer: None,
        unknown_columns: "[]".to_owned(),
        failure: None,
        leased_until: Timestamp(0),
        leased_by: None,
        created_at: now,
        changed_at: now,
    }
}
