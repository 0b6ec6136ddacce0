//! HTTP: the own account, and the own password.

use axum::extract::State;
use portico_app::forms::{Field, Problem};
use portico_app::links;
use portico_app::pages::admin::me::{MeForm, MePage, StaffPasswordPage};
use portico_app::pages::new_password::NewPasswordForm;

use super::{flow, new_password};
use crate::app_state::App;
use crate::error::Result;
use crate::model::staff::Profile;
use crate::model::values::characters::clean_line;
use crate::model::values::time_zone;
use crate::notices::Notice;
use crate::portal::refusal;
use crate::web::posted::Posted;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// The most characters of a name.
const LONGEST_NAME: usize = 80;

/// A name as it may be shown in one line; none where it is empty or too long.
pub(in crate::admin) fn name(typed: &str) -> Option<String> {
    clean_line(typed).filter(|name| !name.is_empty() && name.chars().count() <= LONGEST_NAME)
}

fn page(member: &StaffMember, form: MeForm) -> MePage {
    let languages = member.scene().languages.iter().map(|language| (language.code.clone(), language.name.clone())).collect();
    MePage {
        address: member.current.staff.address.clone(),
        role: member.current.staff.role.text(),
        languages,
        zones: time_zone::names().to_vec(),
        form,
    }
}

pub(super) async fn show(member: StaffMember) -> Reply {
    let own = &member.current.staff;
    let form = MeForm {
        name: Field::of(&own.name),
        language: Field::of(&own.language),
        time_zone: Field::of(own.time_zone.clone().unwrap_or_default()),
    };
    member.page(page(&member, form))
}

pub(super) async fn submit(State(app): State<App>, member: StaffMember, Posted(mut form): Posted<MeForm>) -> Result<Reply> {
    let Some(profile) = parse(&member, &mut form) else { return Ok(member.rejected(page(&member, form))) };
    flow::save(&app, &member.current, profile).await?;
    member.done(links::ADMIN_ME, Notice::ProfileSaved).await
}

fn parse(member: &StaffMember, form: &mut MeForm) -> Option<Profile> {
    let name = name(&form.name.value);
    if name.is_none() {
        form.name.explain(Problem::new("staff-name-missing").with("most", LONGEST_NAME));
    }
    let language = member.scene().languages.iter().map(|one| one.code.clone()).find(|code| *code == form.language.value);
    if language.is_none() {
        form.language.explain(Problem::new("profile-language-unknown"));
    }
    let typed = form.time_zone.value.trim();
    let zone = time_zone::parse(typed).filter(|zone| time_zone::names().binary_search(zone).is_ok());
    if zone.is_none() && !typed.is_empty() {
        form.time_zone.explain(Problem::new("profile-zone-unknown"));
        return None;
    }
    Some(Profile { name: name?, language: language?, time_zone: zone })
}

fn password_page(member: &StaffMember, form: NewPasswordForm) -> StaffPasswordPage {
    StaffPasswordPage { form, min: member.app.config.passwords.min_length }
}

pub(super) async fn show_password(member: StaffMember) -> Reply {
    member.page(password_page(&member, NewPasswordForm::default()))
}

pub(super) async fn submit_password(
    State(app): State<App>,
    member: StaffMember,
    Posted(mut form): Posted<NewPasswordForm>,
) -> Result<Reply> {
    match new_password(&member, &member.current.staff, form.password.expose()) {
        Ok(password) => {
            let secret = flow::choose(&app, member.visit(), &member.current, &password).await?;
            Ok(member.with_staff_session(member.done(links::ADMIN_ME, Notice::PasswordChanged).await?, &secret))
        }
        Err(why) => {
            form.password.explain(refusal(&why));
            Ok(member.rejected(password_page(&member, form)))
        }
    }
}
