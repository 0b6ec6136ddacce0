//! Where a page lies in a long list, in the query: `?before=<id>` or `?after=<id>`.

use serde::Deserialize;
use uuid::Uuid;

use crate::model::paging::At;

/// The query of a list's page.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Around {
    before: Option<String>,
    after: Option<String>,
}

impl Around {
    /// Where the page lies. What is no id is no place: the newest page.
    pub fn at(&self) -> At {
        let id = |text: &Option<String>| text.as_deref().and_then(|text| Uuid::try_parse(text).ok());
        id(&self.before).map(At::Before).or(id(&self.after).map(At::After)).unwrap_or_default()
    }
}

/// The link to a page of this list.
pub fn link(path: &str, at: At) -> String {
    match at {
        At::Newest => path.to_owned(),
        At::Before(id) => format!("{path}?before={id}"),
        At::After(id) => format!("{path}?after={id}"),
    }
}
