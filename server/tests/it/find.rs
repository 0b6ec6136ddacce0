//! Finding among many: each page holds whom the question means, each once, in order, whatever comes in meanwhile.

use std::collections::BTreeSet;
use std::time::Duration;

use portico::app_state::App;
use portico::model::consents::Decision;
use portico::model::customers::{Model, Status};
use portico::model::find::{self, Filters, Found, KeyRange, Next, Search, Wanted};
use portico::model::search_keys::{self, Kind};
use uuid::Uuid;

use crate::support::crowd::{self, decide, named};
use crate::support::people::{START, TestApp};

/// Who is meant, asked of one row.
type Meant<'a> = Box<dyn Fn(&Model) -> bool + 'a>;

/// All pages from the top, and how many there were.
async fn leaf_through(app: &App, search: Search) -> (Vec<Found>, usize) {
    let (mut found, mut search, mut pages) = (Vec::new(), search, 0);
    loop {
        let page = find::find(&app.db.read, &search).await.unwrap();
        assert!(page.found.len() as u64 <= search.most);
        pages += 1;
        assert!(pages < 2000, "it ends");
        found.extend(page.found);
        match page.next {
            Next::End => return (found, pages),
            Next::More(position) | Next::Further(position) => search = search.after(Some(position)),
        }
    }
}

fn ids(found: &[Found]) -> Vec<Uuid> {
    found.iter().map(|found| found.id).collect()
}

/// Ids of those whom `is_meant` picks, newest first.
fn meant(members: &[Model], is_meant: impl Fn(&Model) -> bool) -> Vec<Uuid> {
    let mut meant: Vec<Uuid> = members.iter().filter(|member| is_meant(member)).map(|member| member.id).collect();
    meant.sort_unstable_by(|one, other| other.cmp(one));
    meant
}

fn beginning(kind: Kind, with: &str) -> Wanted {
    Wanted::Keys(KeyRange::beginning(kind, with))
}

on_both_databases! {
    /// Each filter alone, and all together, against the same question asked of each row by hand; with a window that ends often.
    async fn filters_find_those_and_no_others(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let members = crowd::crowd(600, START);
        crowd::join(&house.app, &members).await;
        let writer = house.app.db.writer();
        let protected: BTreeSet<Uuid> = members.iter().step_by(7).map(|member| member.id).collect();
        crowd::protect(&house.app, protected.iter().copied(), START).await;
        let mut given = BTreeSet::new();
        for (n, member) in members.iter().enumerate().filter(|(n, _)| n % 5 == 0) {
            decide(writer, member.id, "newsletter", Decision::Given, member.created_at).await;
            // Some think better of it, and some of those again; a new wording put aside decides nothing.
            if n % 15 == 0 {
                decide(writer, member.id, "newsletter", Decision::Withdrawn, member.created_at.plus(Duration::from_secs(1))).await;
            } else {
                given.insert(member.id);
            }
            if n % 10 == 0 {
                decide(writer, member.id, "newsletter", Decision::Declined, member.created_at.plus(Duration::from_secs(2))).await;
            }
            decide(writer, member.id, "recommendations", Decision::Given, member.created_at).await;
        }
        let (from, until) = (START.minus(Duration::from_mins(400)), START.minus(Duration::from_mins(100)));
        let any = Filters::default;
        let consent = |yes| Filters { consent: Some(("newsletter".to_owned(), yes)), ..any() };
        let questions: Vec<(Filters, Meant)> = vec![
            (any(), Box::new(|_| true)),
            (Filters { status: Some(Status::Active), ..any() }, Box::new(|row| row.status == Status::Active)),
            (Filters { status: Some(Status::Locked), ..any() }, Box::new(|row| row.status == Status::Locked)),
            (Filters { brand: Some("meadow".to_owned()), ..any() }, Box::new(|row| row.brand == "meadow")),
            (Filters { brand: Some("no such brand".to_owned()), ..any() }, Box::new(|_| false)),
            (Filters { language: Some("de".to_owned()), ..any() }, Box::new(|row| row.language == "de")),
            (Filters { from: Some(from), ..any() }, Box::new(move |row| row.created_at >= from)),
            (Filters { until: Some(until), ..any() }, Box::new(move |row| row.created_at < until)),
            (Filters { factor: Some(true), ..any() }, Box::new(|row| protected.contains(&row.id))),
            (Filters { factor: Some(false), ..any() }, Box::new(|row| !protected.contains(&row.id))),
            (consent(true), Box::new(|row| given.contains(&row.id))),
            (consent(false), Box::new(|row| !given.contains(&row.id))),
            (
                Filters { status: Some(Status::Active), brand: Some("harbor".to_owned()), language: Some("en".to_owned()), from: Some(from), until: Some(until), factor: Some(false), ..consent(true) },
                Box::new(|row| {
                    row.status == Status::Active && row.brand == "harbor" && row.language == "en" && (from..until).contains(&row.created_at)
                        && !protected.contains(&row.id) && given.contains(&row.id)
                }),
            ),
        ];
        for (filters, is_meant) in questions {
            for (most, window) in [(25, find::WINDOW), (7, 40), (1000, 13)] {
                let search = Search { window, ..Search::new(Wanted::All, filters.clone(), most) };
                let (found, _) = leaf_through(&house.app, search).await;
                assert_eq!(ids(&found), meant(&members, &is_meant), "{filters:?}, {most} of {window}");
                assert!(found.iter().all(|found| found.factor_since.is_some() == protected.contains(&found.id)));
            }
            // By name, too: in the order of keys, and nobody twice, though each has two keys.
            let search = Search { window: 30, ..Search::new(beginning(Kind::Name, ""), filters.clone(), 10) };
            let by_name = Search { wanted: Wanted::Keys(KeyRange::beginning(Kind::Name, "family")), ..search };
            let (found, _) = leaf_through(&house.app, by_name).await;
            let mut sorted = ids(&found);
            sorted.sort_unstable_by(|one, other| other.cmp(one));
            assert_eq!(sorted, meant(&members, &is_meant), "{filters:?}");
        }
    }

    /// Work is bounded: two statements, whatever is asked; and the answer says how far it looked.
    async fn a_window_ends_and_says_where(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let members = crowd::crowd(300, START);
        crowd::join(&house.app, &members).await;
        let rare = Filters { brand: Some("meadow".to_owned()), factor: Some(true), ..Filters::default() };
        let search = Search { window: 20, ..Search::new(Wanted::All, rare, 10) };
        let (page, cost) = crate::support::cost::cost_of(&house, find::find(&house.app.db.read, &search)).await;
        let page = page.unwrap();
        assert_eq!((page.found.len(), cost.statements), (0, 2));
        // A quarter of them are of that brand: the twentieth of these is the eightieth from the top.
        let back_to = page.next.looked_back_to().unwrap();
        let expected = meant(&members, |row| row.brand == "meadow")[19];
        assert_eq!(back_to, portico::rng::moment_of(expected));
        let (found, pages) = leaf_through(&house.app, search).await;
        assert_eq!((found.len(), pages), (0, 4), "seventy-five rows, twenty at a time");

        let unfiltered = Search::new(Wanted::All, Filters::default(), 10);
        let (_, cost) = crate::support::cost::cost_of(&house, find::find(&house.app.db.read, &unfiltered)).await;
        assert_eq!(cost.statements, 1);
    }

    /// Rows that come in, change or go between two pages: the others are neither shown twice nor left out.
    async fn pages_hold_still_while_rows_come_in(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let members = crowd::crowd(200, START);
        crowd::join(&house.app, &members).await;
        let filters = Filters { language: Some("en".to_owned()), factor: Some(false), ..Filters::default() };
        let lists = [(Wanted::All, 31), (beginning(Kind::Name, "fam"), 31), (beginning(Kind::Address, "crowd"), find::WINDOW)];
        for (list, (wanted, window)) in lists.into_iter().enumerate() {
            let (mut search, mut found, mut round) = (Search { window, ..Search::new(wanted.clone(), filters.clone(), 9) }, Vec::new(), 0_u32);
            loop {
                let page = find::find(&house.app.db.read, &search).await.unwrap();
                found.extend(ids(&page.found));
                let (Next::More(position) | Next::Further(position)) = page.next else { break };
                search = search.after(Some(position));
                round += 1;
                let address = format!("new{round}.{list}@example.org");
                crowd::join(&house.app, &[named(&address, ("Aaron", "Newcomer"), START.plus(Duration::from_mins(u64::from(round))))]).await;
            }
            let unique: BTreeSet<Uuid> = found.iter().copied().collect();
            assert_eq!(unique.len(), found.len(), "nobody twice: {wanted:?}");
            let expected: BTreeSet<Uuid> = meant(&members, |row| row.language == "en").into_iter().collect();
            assert_eq!(unique.intersection(&expected).count(), expected.len(), "nobody left out: {wanted:?}");
        }
    }

    /// Keys are bytes: what databases take for a pattern, or order in their own way, is a letter like others.
    async fn a_beginning_is_taken_by_the_letter(db: TestDatabase) {
        let house = TestApp::start(db).await;
        let names = [("100%", "Sure"), ("1000", "Sure"), ("Under_score", "X"), ("Underxscore", "X"), ("Zoë", "Öz"), ("ZOE", "OZ"), ("Łukasz", "B"), ("王", "小明"), ("王", "小红")];
        let members: Vec<Model> = names.iter().enumerate().map(|(n, name)| named(&format!("m{n}@example.com"), *name, START)).collect();
        crowd::join(&house.app, &members).await;
        for (typed, expected) in [
            ("100%", vec!["m0"]), ("100", vec!["m0", "m1"]), ("under_", vec!["m2"]), ("%", vec![]), ("_", vec![]), ("zoe", vec!["m4", "m5"]), ("öz z", vec!["m4", "m5"]),
            ("LUKASZ", vec!["m6"]), ("王 小", vec!["m7", "m8"]), ("小明", vec!["m7"]), ("'; DROP TABLE customers; --", vec![]), ("\\", vec![]), ("\u{10ffff}", vec![]),
        ] {
            let range = KeyRange::beginning(Kind::Name, &search_keys::name_key(typed));
            let page = find::find(&house.app.db.read, &Search::new(Wanted::Keys(range), Filters::default(), 50)).await.unwrap();
            let mut found: Vec<&str> = page.found.iter().map(|found| found.address.split('@').next().unwrap()).collect();
            found.sort_unstable();
            assert_eq!(found, expected, "{typed}");
        }
        // A position of another question begins at the top, and shows nothing that the question doesn't mean.
        let zoe = || Search::new(beginning(Kind::Name, "zoe"), Filters::default(), 50);
        for strange in [find::Position::Key(b"a".to_vec(), Uuid::nil()), find::Position::Key(vec![255; 10], Uuid::max()), find::Position::Id(Uuid::max())] {
            assert_eq!(find::find(&house.app.db.read, &zoe().after(Some(strange))).await.unwrap().found.len(), 2);
        }
    }
}
