//! Where the chain comes from: the database, in pages by number, or an export, line by line.

use std::collections::VecDeque;
use std::io::{BufRead, Read};

use sea_orm::DbErr;
use uuid::Uuid;

use super::lines;
use crate::model::db::Db;
use crate::model::{anchors, events};

/// Rows in one page.
const PAGE: u64 = 500;
/// No line of an export is longer: a hostile file can't fill the memory.
const LONGEST_LINE: u64 = 1024 * 1024;
/// Rows that wait for the sealer are counted up to here.
const COUNTED: u64 = 10_000;

/// One step along the chain. An anchor stands behind the row that it is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A row.
    Row(Box<events::Model>),
    /// An anchor.
    Anchor(anchors::Model),
    /// Something that is neither.
    Unreadable {
        /// The row's id, where even that can be read.
        id: Option<Uuid>,
        /// What is wrong.
        why: String,
    },
    /// The end, which says how many rows are not in the chain yet.
    End {
        /// So many, at most those that are counted.
        unsealed: u64,
    },
}

/// Gives the chain, a page at a time.
pub enum Source<'a> {
    /// From the database.
    Live(Live<'a>),
    /// From an export.
    Export(Box<dyn BufRead + Send + 'a>),
}

/// The chain in the database, as far as it reached at the beginning: what comes later is for the next time.
#[derive(Debug)]
pub struct Live<'a> {
    db: &'a Db,
    number: i64,
    last: i64,
    anchor: i64,
    last_anchor: i64,
    anchors: VecDeque<anchors::Model>,
    unsealed: u64,
    ended: bool,
}

impl<'a> Source<'a> {
    /// All of the chain.
    pub async fn live(db: &'a Db) -> Result<Self, DbErr> {
        // The anchor first: whatever it is over stands by then.
        let last_anchor = anchors::newest(&db.read).await?.map_or(0, |anchor| anchor.number);
        let last = events::last_sealed(&db.read).await?.unwrap_or(0);
        let unsealed = events::count_unsealed(&db.read, COUNTED).await?;
        Ok(Self::Live(Live { db, number: 0, last, anchor: 0, last_anchor, anchors: VecDeque::new(), unsealed, ended: false }))
    }

    /// The rows after `number`, up to `last`, without anchors.
    pub fn rows(db: &'a Db, number: i64, last: i64) -> Self {
        Self::Live(Live { db, number, last, anchor: 0, last_anchor: 0, anchors: VecDeque::new(), unsealed: 0, ended: false })
    }

    /// An export.
    pub fn export(file: impl BufRead + Send + 'a) -> Self {
        Self::Export(Box::new(file))
    }

    /// The next page; empty behind the end.
    pub async fn next(&mut self) -> Result<Vec<Step>, DbErr> {
        match self {
            Self::Live(live) => live.next().await,
            Self::Export(file) => Ok(read(file.as_mut())),
        }
    }
}

impl Live<'_> {
    async fn next(&mut self) -> Result<Vec<Step>, DbErr> {
        let mut steps = Vec::new();
        if self.ended {
            return Ok(steps);
        }
        let rows = match events::sealed_after(&self.db.read, self.number, self.last, PAGE).await {
            Ok(rows) => rows,
            Err(problem @ (DbErr::Type(_) | DbErr::Query(_) | DbErr::Json(_) | DbErr::TryIntoErr { .. })) => {
                return self.stumble(problem).await;
            }
            Err(problem) => return Err(problem),
        };
        let is_last = rows.is_empty();
        for row in rows {
            let number = row.number.unwrap_or(self.number);
            self.anchors_before(number, &mut steps).await?;
            self.number = number;
            steps.push(Step::Row(Box::new(row)));
            self.anchors_before(number + 1, &mut steps).await?;
        }
        if is_last {
            self.anchors_before(i64::MAX, &mut steps).await?;
            steps.push(Step::End { unsealed: self.unsealed });
            self.ended = true;
        }
        Ok(steps)
    }

    /// The anchors over rows before this number, as many as a page has: more stand there only where rows are gone.
    async fn anchors_before(&mut self, number: i64, steps: &mut Vec<Step>) -> Result<(), DbErr> {
        for _ in 0..PAGE {
            if self.anchors.is_empty() && self.anchor < self.last_anchor {
                self.anchors = anchors::after(&self.db.read, self.anchor, self.last_anchor, PAGE).await?.into();
                self.anchor = self.anchors.back().map_or(self.last_anchor, |last| last.number);
            }
            let Some(anchor) = self.anchors.pop_front_if(|first| first.number < number) else { break };
            steps.push(Step::Anchor(anchor));
        }
        Ok(())
    }

    /// A row in this page can't be read: those before it, one by one, and then which one it is.
    async fn stumble(&mut self, problem: DbErr) -> Result<Vec<Step>, DbErr> {
        let mut steps = Vec::new();
        loop {
            match events::sealed_after(&self.db.read, self.number, self.last, 1).await {
                Ok(mut rows) => {
                    let Some(row) = rows.pop() else { return Err(problem) };
                    let number = row.number.unwrap_or(self.number);
                    self.anchors_before(number, &mut steps).await?;
                    self.number = number;
                    steps.push(Step::Row(Box::new(row)));
                    self.anchors_before(number + 1, &mut steps).await?;
                }
                Err(why) => {
                    let id = events::id_of_next(&self.db.read, self.number).await?;
                    steps.push(Step::Unreadable { id, why: why.to_string() });
                    self.ended = true;
                    return Ok(steps);
                }
            }
        }
    }
}

/// The next lines of an export.
fn read(file: &mut dyn BufRead) -> Vec<Step> {
    let mut steps = Vec::new();
    while steps.len() < usize::try_from(PAGE).unwrap_or(500) {
        let mut line = Vec::new();
        let unreadable = |why: String| Step::Unreadable { id: None, why };
        match file.take(LONGEST_LINE).read_until(b'\n', &mut line) {
            Ok(0) => break,
            Ok(_) => steps.push(lines::read(&line).unwrap_or_else(unreadable)),
            Err(why) => {
                steps.push(unreadable(why.to_string()));
                break;
            }
        }
    }
    steps
}
