//! People who use a portal: signed in one after the other, each in a browser of their own.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use portico::rng;

use crate::browser::{Answer, Browser};

/// The password of all seeded customers.
const PASSWORD: &str = portico::operations::seed::PASSWORD;

/// Somebody who is signed in, and the digest of the text that their consents page shows.
pub(super) struct Person {
    browser: Browser,
    shown: String,
}

/// Times of one kind of request.
pub(super) type Times = Vec<Duration>;

/// Signs people in, picked at random among so many: those who arrive, and how long each sign-in took. Who is locked, or would have to show
/// a second factor, isn't among those who arrive.
pub(super) async fn sign_in(address: SocketAddr, customers: u32, many: u32) -> Result<(Vec<Person>, Times), String> {
    let (mut people, mut times) = (Vec::new(), Vec::new());
    for _ in 0..many {
        let mut browser = Browser::new(address);
        let who = format!("customer{}@seed.example", rng::below(customers));
        let form = browser.get("/sign-in").await?;
        if form.status != 200 {
            return Err(format!("the form of the sign-in answers {}", form.status));
        }
        let began = Instant::now();
        let answer = browser.sign_in(&who, PASSWORD).await?;
        times.push(began.elapsed());
        match (answer.status, answer.location()) {
            (303, "/account") => people.push(Person { browser, shown: String::new() }),
            // Locked, closing, or with a second factor, as some are.
            (303 | 422, _) => {}
            (status, _) => return Err(format!("{who} signs in: {status}")),
        }
    }
    Ok((people, times))
}

/// Everybody looks at a page once.
pub(super) async fn look(people: &mut [Person], path: &str) -> Result<Times, String> {
    let mut times = Vec::with_capacity(people.len());
    for person in people {
        let began = Instant::now();
        let answer = person.browser.get(path).await?;
        times.push(began.elapsed());
        expect(&answer, 200, path)?;
    }
    Ok(times)
}

/// Everybody reads what they can decide about.
pub(super) async fn read(people: &mut [Person]) -> Result<(), String> {
    for person in people {
        let page = person.browser.get("/account/consents?lang=en").await?;
        expect(&page, 200, "/account/consents")?;
        let text = page.text();
        let form = text.split("<form").find(|form| form.contains("consent.newsletter")).unwrap_or_default();
        let field = form.split_once("name=\"shown\"").map_or("", |(_, rest)| rest);
        let shown = field.split_once("value=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(value, _)| value);
        shown.clone_into(&mut person.shown);
        if person.shown.len() != 64 {
            return Err("the consents page shows no text to decide about".to_owned());
        }
    }
    Ok(())
}

/// Everybody decides about one purpose: `allow` or `withdraw`.
pub(super) async fn decide(people: &mut [Person], answer: &str) -> Result<Times, String> {
    let mut times = Vec::with_capacity(people.len());
    for person in people {
        let began = Instant::now();
        let shown = person.shown.clone();
        let decided = person.browser.post("/account/consents", &[("consent.newsletter", answer), ("shown", &shown)]).await?;
        times.push(began.elapsed());
        expect(&decided, 303, "a decision")?;
    }
    Ok(times)
}

fn expect(answer: &Answer, status: u16, what: &str) -> Result<(), String> {
    if answer.status == status { Ok(()) } else { Err(format!("{what} answers {} instead of {status}", answer.status)) }
}
