//! The verb: who is meant?

use crate::app_state::App;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::model::find::{self as model, Filters, KeyRange, Page, Position, Search, Wanted};
use crate::model::registrations;
use crate::model::search_keys::Kind;

use super::typed::{Typed, address_key};

/// Customers on a page.
pub const MOST: u64 = 25;

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// What was typed.
    pub typed: Typed,
    /// Which of several lists is paged through.
    pub by: Option<By>,
    /// Which of them.
    pub filters: Filters,
    /// Where the page begins.
    pub after: Option<Position>,
}

/// What a list goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Time, the newest first.
    Newest,
    /// Names.
    Name,
    /// Addresses.
    Address,
}

/// One list of customers.
#[derive(Clone, Debug)]
pub struct List {
    /// What it goes along; none where one customer was named.
    pub by: Option<By>,
    /// The customers.
    pub page: Page,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// One list, or two where it could be a name or an address.
    pub lists: Vec<List>,
    /// For a whole address: the sign-up that waits for its proof.
    pub waiting: Option<registrations::Model>,
}

/// Answers a question; none where nothing was asked.
pub async fn find(app: &App, now: Timestamp, question: Question) -> Result<Option<Answer>> {
    let Question { typed, by, filters, after } = question;
    let ask = async |by: Option<By>, wanted: Wanted| -> Result<List> {
        let search = Search::new(wanted, filters.clone(), MOST).after(after.clone());
        Ok(List { by, page: model::find(&app.db.read, &search).await? })
    };
    let one = async |wanted: Wanted| -> Result<Answer> { Ok(Answer { lists: vec![ask(None, wanted).await?], waiting: None }) };
    let beginning = |kind: Kind, with: &str| Wanted::Keys(KeyRange::beginning(kind, with));
    Ok(Some(match typed {
        Typed::Nothing if filters == Filters::default() && by != Some(By::Newest) => return Ok(None),
        Typed::Nothing => Answer { lists: vec![ask(Some(By::Newest), Wanted::All).await?], waiting: None },
        Typed::Id(id) => one(Wanted::Id(id)).await?,
        Typed::Phone(phone) => one(Wanted::Keys(KeyRange::exactly(Kind::Phone, phone.e164()))).await?,
        Typed::Address(address) if by.is_none() => {
            let waiting = registrations::newest(&app.db.read, address.key(), now).await?;
            let exactly = Answer { waiting, ..one(Wanted::Address(address.key().to_owned())).await? };
            // `ann@example.co` is a whole address, and the beginning of another.
            if exactly.waiting.is_none() && exactly.lists.iter().all(|list| list.page.found.is_empty()) {
                let wanted = beginning(Kind::Address, &address_key(address.as_str()));
                Answer { lists: vec![ask(Some(By::Address), wanted).await?], waiting: None }
            } else {
                exactly
            }
        }
        Typed::Address(address) => {
            let wanted = beginning(Kind::Address, &address_key(address.as_str()));
            Answer { lists: vec![ask(Some(By::Address), wanted).await?], waiting: None }
        }
        Typed::Beginning { name, address } => {
            let keys = [(By::Name, Kind::Name, name), (By::Address, Kind::Address, address)];
            let mut answer = Answer::default();
            for (list, kind, key) in keys {
                // Two at most: where one of them is paged through, that one alone.
                if let Some(key) = key.filter(|_| by.is_none_or(|by| by == list)) {
                    answer.lists.push(ask(Some(list), beginning(kind, &key)).await?);
                }
            }
            answer
        }
    }))
}
