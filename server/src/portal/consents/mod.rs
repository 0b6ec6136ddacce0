//! What customers are told, agree to, and decide about. Purposes come from the configuration; what they are called and what they mean
//! are messages: `purpose-<id>`, `purpose-<id>-question`, `purpose-<id>-help`.
//!
//! The page shows how everything [stands](standing). One click allows, one withdraws; an answer carries the digest of the text that was
//! shown, and one to a text that does not hold any more decides nothing. Each answer is a row of the [`ledger`] that names the exact
//! text; the history shows all rows, and each text word for word from the database, whatever the files say today.

mod flow;
pub mod ledger;
mod lines;
mod standing;
mod web;

use portico_app::links;
use portico_app::text::Text;

use crate::content::legal::LegalText;
use crate::routes::Route;
use crate::web::visitor::Visitor;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(links::CONSENTS, web::show).customer(),
        Route::post(links::CONSENTS, web::submit).customer(),
        Route::get("/account/consents/{purpose}", web::history).customer(),
        Route::get("/account/consents/texts/{sha256}", web::text).customer(),
    ]
}

/// What a purpose is called: "Terms of use".
pub fn title(text: &Text, purpose: &str) -> String {
    text.configured(&format!("purpose-{purpose}")).unwrap_or_else(|| purpose.to_owned())
}

/// What is asked: "I accept the terms of use."
pub fn question(text: &Text, purpose: &str) -> String {
    text.configured(&format!("purpose-{purpose}-question")).unwrap_or_else(|| title(text, purpose))
}

/// What it means, where somebody wrote that down.
pub fn help(text: &Text, purpose: &str) -> Option<String> {
    text.configured(&format!("purpose-{purpose}-help"))
}

/// The text that holds now, in the visitor's language.
pub fn text<'a>(visitor: &'a Visitor, purpose: &str) -> Option<&'a LegalText> {
    visitor.content().legal.current(purpose, &visitor.visit().language, visitor.now())
}
