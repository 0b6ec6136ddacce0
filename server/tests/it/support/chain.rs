//! The chain of events as the owner of a database may tamper with it, and what a verification says then.

use std::io::BufReader;
use std::time::Duration;

use portico::app_state::App;
use portico::audit::source::Source;
use portico::audit::{Checker, Expected, Fault, Report, Verdict, lines, verify};
use portico::crypto::anchoring::PublicKey;
use portico::crypto::sealing::ApplicationKey;
use portico::model::events::{self, Column, Entity, Event, Kind, Model};
use portico::model::{anchors, db::Db};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use super::databases::TestDatabase;
use super::people::TestApp;

/// Writes so many events of one customer.
pub async fn happen(house: &TestApp, customer: uuid::Uuid, count: usize) {
    let tx = house.app.db.begin().await.unwrap();
    for n in 0..count {
        let event = Event::of(Kind::SignedIn, customer).fact("n", n).detail("device", "Firefox");
        events::record(&tx, event, house.app.clock.now()).await.unwrap();
        house.advance(Duration::from_secs(1));
    }
    tx.commit().await.unwrap();
}

/// Thirty sealed rows: an anchor over 10, one over 20, one over 25.
pub async fn house(db: TestDatabase) -> (TestApp, uuid::Uuid) {
    let house = TestApp::start(db).await;
    let customer = portico::rng::id(house.app.clock.now());
    for count in [10, 10, 5] {
        happen(&house, customer, count).await;
        house.settle().await;
        house.advance(Duration::from_hours(1));
    }
    happen(&house, customer, 5).await;
    seal(&house).await;
    assert_eq!(anchored(&house.app.db).await.iter().map(|anchor| anchor.number).collect::<Vec<_>>(), [10, 20, 25]);
    (house, customer)
}

pub async fn seal(house: &TestApp) {
    let tx = house.app.db.begin().await.unwrap();
    events::seal(&tx, None, 500).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn anchored(db: &Db) -> Vec<anchors::Model> {
    anchors::Entity::find().order_by_asc(anchors::Column::Number).all(&db.read).await.unwrap()
}

pub async fn rows(db: &Db) -> Vec<Model> {
    Entity::find().order_by_asc(Column::Number).all(&db.read).await.unwrap()
}

pub async fn verdict(app: &App, expected: &[Expected]) -> Verdict {
    let mut source = Source::live(&app.db).await.unwrap();
    verify(&mut source, Checker::new(PublicKey::all(&app.key), expected.to_vec())).await.unwrap()
}

pub async fn report(app: &App) -> Report {
    match verdict(app, &[]).await {
        Verdict::Sound(report) => report,
        Verdict::Broken { fault, .. } => panic!("{fault}"),
    }
}

pub async fn fault(app: &App) -> Fault {
    match verdict(app, &[]).await {
        Verdict::Broken { fault, .. } => fault,
        Verdict::Sound(report) => panic!("{report}"),
    }
}

/// What is wrong, as number and words; the whole export says the same.
pub async fn found(house: &TestApp) -> (i64, String) {
    let fault = fault(&house.app).await;
    let exported = export(&house.app.db, true).await;
    let elsewhere = match judged(&exported, &house.app.key).await {
        Verdict::Broken { fault, .. } => fault,
        Verdict::Sound(report) => panic!("{report}"),
    };
    assert_eq!(elsewhere, fault, "an export tells the same");
    (fault.number, fault.damage.to_string())
}

pub async fn change(house: &TestApp, number: i64, column: Column, value: impl Into<sea_orm::Value>) {
    let changed = Entity::update_many().col_expr(column, Expr::value(value)).filter(Column::Number.eq(number));
    assert_eq!(changed.exec(house.app.db.writer()).await.unwrap().rows_affected, 1);
}

pub async fn remove(house: &TestApp, from: i64, to: i64) {
    let removed = Entity::delete_many().filter(Column::Number.between(from, to)).exec(house.app.db.writer()).await.unwrap();
    assert_eq!(removed.rows_affected, u64::try_from(to - from + 1).unwrap());
}

/// All rows anew, as the owner of the database would write them.
pub async fn rewrite(house: &TestApp, rows: Vec<Model>) {
    Entity::delete_many().exec(house.app.db.writer()).await.unwrap();
    for row in rows {
        Entity::insert(row.into_active_model().reset_all()).exec_without_returning(house.app.db.writer()).await.unwrap();
    }
}

/// Numbers and hashes from this number on, as the sealer would compute them.
pub fn recomputed(mut rows: Vec<Model>, from: usize) -> Vec<Model> {
    for at in from - 1..rows.len() {
        let before = if at == 0 { vec![0; 32] } else { rows[at - 1].hash.clone().unwrap() };
        let number = i64::try_from(at).unwrap() + 1;
        rows[at].hash = Some(events::link(&before, number, &rows[at]));
        rows[at].number = Some(number);
    }
    rows
}

/// Numbers alone.
pub fn renumbered(mut rows: Vec<Model>) -> Vec<Model> {
    for (row, number) in rows.iter_mut().zip(1..) {
        row.number = Some(number);
    }
    rows
}

pub async fn export(db: &Db, details: bool) -> String {
    let mut source = Source::live(db).await.unwrap();
    let mut text = String::new();
    loop {
        let steps = source.next().await.unwrap();
        if steps.is_empty() {
            return text;
        }
        text.extend(steps.iter().filter_map(|step| lines::write(step, details)));
    }
}

pub async fn judged(export: &str, key: &ApplicationKey) -> Verdict {
    let mut source = Source::export(BufReader::new(export.as_bytes()));
    verify(&mut source, Checker::new(PublicKey::all(key), Vec::new())).await.unwrap()
}
