//! Questions that every page asks: their text is written once, and asked with other values each time.

use std::sync::OnceLock;

use sea_orm::sea_query::SelectStatement;
use sea_orm::{DbBackend, Statement, Value};

/// One question, in the words of each database that SeaORM knows.
#[derive(Debug, Default)]
pub struct Question {
    texts: [OnceLock<String>; 3],
}

impl Question {
    /// Not written yet.
    pub const fn new() -> Self {
        Self { texts: [const { OnceLock::new() }; 3] }
    }

    /// The question with these values, which are named in the order in which `written` asks for them. The text must be the same for all
    /// values; without optimization (so in every test) that and the values are compared.
    pub fn ask(&self, backend: DbBackend, values: impl IntoIterator<Item = Value>, written: impl Fn() -> SelectStatement) -> Statement {
        let text = self.texts[backend as usize].get_or_init(|| backend.build(&written()).sql);
        let statement = Statement::from_sql_and_values(backend, text, values);
        debug_assert_eq!(backend.build(&written()), statement, "the values of a question are not those of its text");
        statement
    }
}
