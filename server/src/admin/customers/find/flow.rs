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

/// Which lists a question asks for. Two at most: where one of them is paged through, that one alone.
pub fn lists(typed: &Typed, by: Option<By>) -> Vec<(Option<By>, Wanted)> {
    let beginning = |kind: Kind, with: &str| Wanted::Keys(KeyRange::beginning(kind, with));
    match typed {
        Typed::Nothing => vec![(Some(By::Newest), Wanted::All)],
        Typed::Id(id) => vec![(None, Wanted::Id(*id))],
        Typed::Phone(phone) => vec![(None, Wanted::Keys(KeyRange::exactly(Kind::Phone, phone.e164())))],
        Typed::Address(address) if by.is_none() => vec![(None, Wanted::Address(address.key().to_owned()))],
        Typed::Address(address) => vec![(Some(By::Address), beginning(Kind::Address, &address_key(address.as_str())))],
        Typed::Beginning { name, address } => {
            let keys = [(By::Name, Kind::Name, name), (By::Address, Kind::Address, address)].into_iter();
            let asked = keys.filter(|(list, ..)| by.is_none_or(|by| by == *list));
            asked.filter_map(|(list, kind, key)| Some((Some(list), beginning(kind, key.as_ref()?)))).collect()
        }
    }
}

/// Answers a question; none where nothing was asked.
pub async fn find(app: &App, now: Timestamp, question: Question) -> Result<Option<Answer>> {
    let Question { typed, by, filters, after } = question;
    if typed == Typed::Nothing && filters == Filters::default() && by != Some(By::Newest) {
        return Ok(None);
    }
    let ask = async |(by, wanted): (Option<By>, Wanted)| -> Result<List> {
        let search = Search::new(wanted, filters.clone(), MOST).after(after.clone());
        Ok(List { by, page: model::find(&app.db.read, &search).await? })
    };
    let mut answer = Answer::default();
    for list in lists(&typed, by) {
        answer.lists.push(ask(list).await?);
    }
    if let Typed::Address(address) = &typed
        && by.is_none()
    {
        answer.waiting = registrations::newest(&app.db.read, address.key(), now).await?;
        // `ann@example.co` is a whole address, and the beginning of another.
        if answer.waiting.is_none() && answer.lists.iter().all(|list| list.page.found.is_empty()) {
            answer.lists.clear();
            for list in lists(&typed, Some(By::Address)) {
                answer.lists.push(ask(list).await?);
            }
        }
    }
    Ok(Some(answer))
}
