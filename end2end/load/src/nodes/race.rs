//! Fifty people who do the same thing at the same moment, half of them at each node.

#![expect(clippy::disallowed_methods, reason = "what is measured is real time")]

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::browser::{Answer, Browser};
use crate::people::twin;

/// How many at once.
pub const MANY: usize = 50;

/// How a race ended.
#[derive(Debug)]
pub struct Outcome {
    /// Who won, with the cookies that it brought them, and what they were told.
    pub winners: Vec<(Browser, Answer)>,
    /// Who did not.
    pub others: Vec<Browser>,
    /// Answers of the server's own failure, or none at all.
    pub failures: BTreeMap<String, usize>,
    /// From the start to the last answer.
    pub took: Duration,
}

/// The same browser fifty times, half of them at each node.
pub fn twins(browser: &Browser, nodes: [SocketAddr; 2]) -> Vec<Browser> {
    (0..MANY).map(|number| twin(browser, nodes[number % 2])).collect()
}

/// All post the same, at once; `won` tells the answer of who did it.
pub async fn race(browsers: Vec<Browser>, path: &str, fields: &[(&str, &str)], won: fn(&Answer) -> bool) -> Result<Outcome, String> {
    let start = Arc::new(Barrier::new(browsers.len() + 1));
    let mut runners = JoinSet::new();
    for mut browser in browsers {
        let (start, path) = (Arc::clone(&start), path.to_owned());
        let fields: Vec<(String, String)> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        runners.spawn(async move {
            // The connection first, so that nothing but the question itself is on its way.
            let connected = browser.get("/health/live").await;
            start.wait().await;
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let answer = match connected {
                Ok(_) => browser.post(&path, &fields).await,
                Err(problem) => Err(problem),
            };
            (browser, answer)
        });
    }
    start.wait().await;
    let began = Instant::now();
    let mut outcome = Outcome { winners: Vec::new(), others: Vec::new(), failures: BTreeMap::new(), took: Duration::ZERO };
    while let Some(ended) = runners.join_next().await {
        let (browser, answer) = ended.map_err(|error| error.to_string())?;
        let failure = match &answer {
            Ok(answer) if answer.status >= 500 => Some(answer.status.to_string()),
            Ok(_) => None,
            Err(problem) => Some(problem.clone()),
        };
        if let Some(failure) = failure {
            *outcome.failures.entry(failure).or_default() += 1;
        }
        match answer {
            Ok(answer) if won(&answer) => outcome.winners.push((browser, answer)),
            _ => outcome.others.push(browser),
        }
    }
    outcome.took = began.elapsed();
    Ok(outcome)
}
