//! People who keep signing up, and what the portal has acknowledged to them.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::task::JoinSet;

use crate::browser::Browser;
use crate::mail_server::MailServer;
use crate::people::{has_arrived, is_asked, new_address, sign_up};
use crate::records::Records;

/// How long somebody looks into their inbox before they give up.
const PATIENCE: Duration = Duration::from_millis(300);

/// What the portal has said to people, in all its lives.
#[derive(Debug, Default)]
pub struct Told(Mutex<Answers>);

/// Addresses, in the order of the answers.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// "Check your inbox."
    pub asked: Vec<String>,
    /// "Here is your account."
    pub joined: Vec<String>,
    /// Answers that are neither: their status, and what was posted.
    pub odd: Vec<(u16, &'static str)>,
}

impl Told {
    /// What was said so far.
    pub fn so_far(&self) -> Answers {
        self.note().clone()
    }

    fn note(&self) -> MutexGuard<'_, Answers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many of those that were told so are not in the records: sign-ups, and accounts.
    pub async fn lost(&self, records: &Records) -> Result<[usize; 2], String> {
        let [waiting, customers] = records.addresses().await?;
        let told = self.so_far();
        let lost = told.asked.iter().filter(|address| !waiting.contains(*address) && !customers.contains(*address));
        Ok([lost.count(), told.joined.iter().filter(|address| !customers.contains(*address)).count()])
    }

    /// How many of those that were told to look into their inbox found no letter there.
    pub fn without_letter(&self, mail: &MailServer) -> usize {
        self.so_far().asked.iter().filter(|address| mail.letters(address).is_empty()).count()
    }
}

/// People at one node.
#[derive(Debug)]
pub struct Crowd {
    stop: Arc<AtomicBool>,
    people: JoinSet<()>,
}

impl Crowd {
    /// So many people at once, one after another.
    pub fn start(node: SocketAddr, many: usize, mail: &Arc<MailServer>, told: &Arc<Told>) -> Self {
        let mut crowd = Self { stop: Arc::default(), people: JoinSet::new() };
        for _ in 0..many {
            let (mail, told, stop) = (Arc::clone(mail), Arc::clone(told), Arc::clone(&crowd.stop));
            crowd.people.spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    if one(node, &mail, &told).await.is_err() {
                        // Nobody there: a moment later, perhaps.
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                }
            });
        }
        crowd
    }

    /// Everybody finishes what they are at.
    pub async fn end(mut self) {
        self.stop.store(true, Ordering::Relaxed);
        while self.people.join_next().await.is_some() {}
    }
}

/// Signs up, and proves the address if the letter comes soon. Only what was answered counts.
async fn one(node: SocketAddr, mail: &MailServer, told: &Told) -> Result<(), String> {
    let (mut browser, address) = (Browser::new(node), new_address());
    let asked = sign_up(&mut browser, &address).await?;
    if !is_asked(&asked) {
        told.note().odd.push((asked.status, "/sign-up"));
        return Ok(());
    }
    told.note().asked.push(address.clone());
    let Some(code) = mail.code(&address, PATIENCE).await else { return Ok(()) };
    let proved = browser.post("/verify-email", &[("code", &code)]).await?;
    if has_arrived(&proved) {
        told.note().joined.push(address);
    } else {
        told.note().odd.push((proved.status, "/verify-email"));
    }
    Ok(())
}
