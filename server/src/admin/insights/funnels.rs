//! The ways in, step by step. A step is a sum of counts: whoever was refused at the form had sent it, too.

use std::collections::HashMap;

use portico_app::links;
use portico_app::pages::admin::insights::{Funnels, Path, SliceRow};

use super::counting::{Metric, SLICES, date_of};
use super::figures::{Series, texts};
use super::range::Chosen;
use crate::app_state::App;
use crate::error::Result;
use crate::model::rollups;

/// A way: its id, and each step with what is counted as it.
pub(super) struct Way {
    /// Also the file's name.
    pub(super) id: &'static str,
    /// The steps' words, and what comes so far.
    pub(super) steps: &'static [(&'static str, &'static [Metric])],
}

/// All ways.
pub(super) const WAYS: [Way; 3] = [
    Way {
        id: "sign-up-funnel",
        steps: &[
            ("sent", &[Metric::SignUpRefused, Metric::SignUpAsked]),
            ("accepted", &[Metric::SignUpAsked]),
            ("proved", &[Metric::SignedUp]),
            ("arrived", &[Metric::SignUpArrived]),
        ],
    },
    Way {
        id: "sign-in-funnel",
        steps: &[
            ("tried", &[Metric::PasswordFailed, Metric::SignInBegun, Metric::SignedInStraight]),
            ("right", &[Metric::SignInBegun, Metric::SignedInStraight]),
            ("arrived", &[Metric::SignedIn]),
        ],
    },
    Way { id: "factor-funnel", steps: &[("code-asked", &[Metric::FactorAsked]), ("code-right", &[Metric::SignedInWithFactor])] },
];

/// Slices beside each other: more than these say nothing any more.
const MOST_SLICES: usize = 12;

impl Way {
    /// All that is counted on it.
    pub(super) fn metrics(&self) -> Vec<Metric> {
        self.steps.iter().flat_map(|(_, metrics)| metrics.iter().copied()).collect()
    }

    /// How many come how far.
    pub(super) fn counts(&self, count: impl Fn(Metric) -> i64) -> Vec<i64> {
        self.steps.iter().map(|(_, metrics)| metrics.iter().map(|metric| count(*metric)).sum()).collect()
    }
}

/// A slice that the address names, if there is one of that name.
pub(super) fn slice(word: Option<&str>) -> Option<&'static str> {
    SLICES.into_iter().find(|known| Some(*known) == word)
}

/// All ways, together or by slice.
pub(super) async fn read(app: &App, series: &Series, chosen: &Chosen, by: Option<&'static str>) -> Result<Funnels> {
    let metrics: Vec<Metric> = WAYS.iter().flat_map(Way::metrics).collect();
    let mut slices: HashMap<String, HashMap<Metric, i64>> = HashMap::new();
    if let Some(by) = by {
        for sum in rollups::by_slice(&app.db.read, &texts(&metrics), by, chosen.days).await? {
            if let Some(metric) = Metric::of(&sum.metric) {
                slices.entry(sum.value).or_default().insert(metric, sum.count);
            }
        }
    }
    let named = if by == Some("brand") { with_brand_names(app, slices) } else { slices };
    let choices = std::iter::once(None).chain(SLICES.map(Some)).map(|word| (word, address(chosen, word)));
    Ok(Funnels { by, choices: choices.collect(), paths: WAYS.iter().map(|way| path(way, (series, chosen), by, &named)).collect() })
}

/// Brands by the names that people know. A brand that is gone keeps its id.
fn with_brand_names(app: &App, slices: HashMap<String, HashMap<Metric, i64>>) -> HashMap<String, HashMap<Metric, i64>> {
    let content = app.content.now();
    let name = |id: String| {
        let shown = content.brands().iter().find(|shown| shown.brand.id == id);
        // Two brands of one name are told apart by their ids.
        let alone = |name: &String| content.brands().iter().filter(|shown| shown.brand.name == *name).count() == 1;
        shown.map(|shown| shown.brand.name.clone()).filter(alone).unwrap_or(id)
    };
    slices.into_iter().map(|(id, counts)| (name(id), counts)).collect()
}

fn path(way: &Way, (series, chosen): (&Series, &Chosen), by: Option<&str>, slices: &HashMap<String, HashMap<Metric, i64>>) -> Path {
    let rows = slices.iter().map(|(name, counts)| {
        let counts = way.counts(|metric| counts.get(&metric).copied().unwrap_or(0));
        SliceRow { name: name.clone(), counts }
    });
    let mut rows: Vec<SliceRow> = rows.filter(|row| row.counts.iter().any(|count| *count > 0)).collect();
    rows.sort_by(|a, b| b.counts.cmp(&a.counts).then_with(|| a.name.cmp(&b.name)));
    rows.truncate(MOST_SLICES);
    let (first, last) = (date_of(chosen.days.first).to_string(), date_of(chosen.days.last).to_string());
    let slice = by.map(|by| format!("&by={by}")).unwrap_or_default();
    Path {
        id: way.id,
        steps: way.steps.iter().map(|(word, _)| *word).collect(),
        all: way.counts(|metric| series.in_all(metric, chosen.days)),
        slices: rows,
        csv: format!("{}{slice}", links::insights_file(way.id, &first, &last)),
    }
}

fn address(chosen: &Chosen, by: Option<&str>) -> String {
    let slice = by.map(|by| format!("&by={by}")).unwrap_or_default();
    format!("{}?{}{slice}#funnels", links::ADMIN_INSIGHTS, chosen.query())
}
