//! `portico staff …`: the first owner comes in by it, and whoever is locked out. What it says goes to standard output.

use std::io::Write;

use crate::admin::invitation::{self, Invited, Wish};
use crate::admin::staff::{Change, Changed, change};
use crate::app_state::App;
use crate::cli::{Failure, StaffCommand};
use crate::error::Error;
use crate::mail::sending;
use crate::model::staff::{self, Model, Role, Status};
use crate::model::values::EmailAddress;
use crate::model::values::characters::clean_line;

/// `portico staff …`.
pub async fn staff_command(app: &App, verb: StaffCommand) -> Result<(), Failure> {
    let now = app.clock.now();
    match verb {
        StaffCommand::Invite { email, role, name } => invite(app, &email, &role, name).await,
        StaffCommand::List => list(app).await,
        StaffCommand::Link { email } => {
            let member = member(app, &email).await?;
            let link = invitation::send_link(app, now, None, member.id, &brand(app)).await.map_err(failed)?;
            tell(format!("A letter is on its way to {}. The same link, which works once:\n{link}", member.address));
            send(app).await
        }
        StaffCommand::ResetFactor { email } => {
            one(app, &email, Change::ResetFactor, "sets up an authenticator app at the next sign-in").await
        }
        StaffCommand::Suspend { email } => one(app, &email, Change::Suspend, "is kept out from now on").await,
        StaffCommand::Restore { email } => one(app, &email, Change::Restore, "may come in again").await,
    }
}

fn tell(text: impl std::fmt::Display) {
    // Where even the terminal is gone, the exit code says how it went.
    _ = writeln!(std::io::stdout(), "{text}");
}

fn failed(problem: impl Into<Error>) -> Failure {
    Failure::Other(format!("That failed: {}.", problem.into()))
}

/// The default brand: it has the first word to staff.
fn brand(app: &App) -> String {
    app.content.now().brands()[0].brand.id.clone()
}

async fn invite(app: &App, email: &str, role: &str, name: Option<String>) -> Result<(), Failure> {
    let address = EmailAddress::parse(email).map_err(|_| Failure::Other(format!("`{email}` is no e-mail address.")))?;
    let role = Role::of_text(role).ok_or_else(|| Failure::Other(format!("There is no role `{role}`.")))?;
    let name = name.unwrap_or_else(|| address.as_str().to_owned());
    let name = clean_line(&name).filter(|name| !name.is_empty()).ok_or_else(|| Failure::Other("The name holds no letter.".to_owned()))?;
    let content = app.content.now();
    let voice = (brand(app), content.brands()[0].brand.default_language.clone());
    let invited = invitation::invite(app, app.clock.now(), None, Wish { address: address.clone(), name, role, voice }).await;
    match invited.map_err(failed)? {
        Invited::Sent { link, .. } => {
            tell(format!("{address} is invited as {}. The link, which works once:\n{link}", role.text()));
            send(app).await
        }
        Invited::Taken => Err(Failure::Other(format!("{address} works here already: `portico staff link` sends another link."))),
    }
}

/// Letters go out at once where they can: no server need run. What can't be sent now waits for the next one that does.
async fn send(app: &App) -> Result<(), Failure> {
    sending::send_due(app).await.map(drop).map_err(failed)
}

async fn list(app: &App) -> Result<(), Failure> {
    let members = staff::all(&app.db.read).await.map_err(failed)?;
    if members.is_empty() {
        tell("Nobody works here yet: `portico staff invite --email …` invites the first owner.");
    }
    for member in members {
        let status = match member.status {
            Status::Invited => "invited",
            Status::Active => "active",
            Status::Suspended => "kept out",
        };
        tell(format!("{:<10} {:<10} {} <{}>", member.role.text(), status, member.name, member.address));
    }
    Ok(())
}

async fn member(app: &App, email: &str) -> Result<Model, Failure> {
    let nobody = || Failure::Other(format!("Nobody works here with the address {email}."));
    let address = EmailAddress::parse(email).map_err(|_| nobody())?;
    staff::by_address(&app.db.read, address.key()).await.map_err(failed)?.ok_or_else(nobody)
}

async fn one(app: &App, email: &str, wanted: Change, done: &str) -> Result<(), Failure> {
    let member = member(app, email).await?;
    match change(app, app.clock.now(), None, member.id, wanted).await.map_err(failed)? {
        Changed::Done => tell(format!("{} {done}.", member.address)),
        Changed::Already => tell("It stands so already."),
        Changed::LastOwner => return Err(Failure::Other("This is the last owner: invite another one first.".to_owned())),
        Changed::Nobody => return Err(Failure::Other(format!("Nobody works here with the address {email}."))),
    }
    Ok(())
}
