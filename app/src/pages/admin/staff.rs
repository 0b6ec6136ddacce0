//! Who works here.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::components::{
    ButtonLink, Card, Cell, Line, Look, PageHeader, RowHead, Section, SectionBody, Table, Tag, Time, Tone, device_icon, device_text,
};
use crate::forms::{
    ActionForm, Choice, Field, Form, Pairs, PostForm, Problem, ProblemSummary, Problems, SubmitButton, TextField, problems,
};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Desk, Frame, Page, Scene};
use crate::text::{Text, say, with};

/// One member, as the list and the page show them.
#[derive(Clone, Debug)]
pub struct MemberLine {
    /// Public id.
    pub id: String,
    /// What colleagues call them.
    pub name: String,
    /// Their address.
    pub address: String,
    /// `owner`, `support`, …
    pub role: &'static str,
    /// `invited`, `active` or `suspended`.
    pub status: &'static str,
    /// Whether an authenticator app is set up.
    pub has_factor: bool,
    /// When they were invited.
    pub invited: Timestamp,
    /// When they last came in.
    pub last: Option<Timestamp>,
    /// Whether it is who looks.
    pub is_me: bool,
}

impl MemberLine {
    fn tag(&self, text: &Text) -> AnyView {
        let tone = match self.status {
            "active" => Tone::Good,
            "invited" => Tone::Info,
            _ => Tone::Bad,
        };
        view! { <Tag tone label=text.say(&format!("staff-status-{}", self.status))/> }.into_any()
    }

    fn role(&self, text: &Text) -> String {
        text.say(&format!("role-{}", self.role))
    }
}

/// `/admin/staff`.
#[derive(Clone, Debug)]
pub struct StaffPage {
    /// By name.
    pub members: Vec<MemberLine>,
    /// Whether who looks may invite.
    pub may_manage: bool,
}

impl Page for StaffPage {
    fn title(&self, text: &Text) -> String {
        text.say("desk-staff")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Staff)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let invite =
            self.may_manage.then(|| view! { <div><ButtonLink href=links::ADMIN_INVITE label=say("staff-invite") look=Look::Main/></div> });
        let head = ["staff-name", "me-role", "staff-status", "staff-last"].map(say).to_vec();
        let rows = self.members.into_iter().map(|member| {
            let me = member.is_me.then(|| view! { " "<Tag label=say("staff-you")/> });
            let last = member.last.map_or_else(|| say("staff-never").into_any(), |at| view! { <Time at/> }.into_any());
            let (role, tag) = (member.role(text), member.tag(text));
            let MemberLine { id, name, address, .. } = member;
            view! {
                <tr>
                    <RowHead>
                        <a href=links::admin_member(&id)>{name}</a>{me}
                        <p class="secondary anywhere font-[400]">{address}</p>
                    </RowHead>
                    <Cell>{role}</Cell>
                    <Cell><span class="whitespace-nowrap">{tag}</span></Cell>
                    <Cell>{last}</Cell>
                </tr>
            }
        });
        let rows = rows.collect_view();
        view! {
            <PageHeader title=say("desk-staff") lead=say("staff-lead")/>
            {invite}
            <Section title=say("staff-members")><Table label=say("staff-members") head>{rows}</Table></Section>
        }
        .into_any()
    }
}

/// `/admin/staff/invite`.
#[derive(Clone, Debug)]
pub struct InvitePage {
    /// What was typed.
    pub form: InviteForm,
    /// All roles.
    pub roles: Vec<&'static str>,
}

/// What `/admin/staff/invite` posts.
#[derive(Clone, Debug, Default)]
pub struct InviteForm {
    /// Where the letter goes.
    pub email: Field,
    /// What colleagues call them.
    pub name: Field,
    /// What they shall do here.
    pub role: Field,
}

impl Form for InviteForm {
    fn read(pairs: &mut Pairs) -> Self {
        Self { email: pairs.field("email"), name: pairs.field("name"), role: pairs.field("role") }
    }

    fn problems(&self) -> Problems {
        problems([("email", &self.email.problem), ("name", &self.name.problem), ("role", &self.role.problem)])
    }
}

fn role_options(roles: &[&'static str]) -> Vec<(String, String)> {
    roles.iter().map(|role| ((*role).to_owned(), say(&format!("role-{role}")))).collect()
}

impl Page for InvitePage {
    fn title(&self, text: &Text) -> String {
        text.say("staff-invite")
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Staff)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { form, roles } = self;
        view! {
            <PageHeader title=say("staff-invite") lead=say("staff-invite-lead")/>
            <Card>
                <div class="max-w-[30rem]">
                    <PostForm problems=form.problems()>
                        <TextField name="email" label=say("field-email") field=form.email kind="email" autocomplete="off"/>
                        <TextField name="name" label=say("staff-name") hint=say("staff-name-hint") field=form.name autocomplete="off" maxlength=80/>
                        <Choice name="role" label=say("me-role") hint=say("staff-role-hint") field=form.role options=role_options(&roles) blank=true autocomplete="off"/>
                        <div class="flex flex-wrap gap-2">
                            <SubmitButton label=say("staff-invite-submit")/>
                            <ButtonLink href=links::ADMIN_STAFF label=say("cancel") look=Look::Quiet/>
                        </div>
                    </PostForm>
                </div>
            </Card>
        }
        .into_any()
    }
}

/// `/admin/staff/<id>`.
#[derive(Clone, Debug)]
pub struct MemberPage {
    /// Who.
    pub member: MemberLine,
    /// Their open sessions: device, place, last use.
    pub sessions: Vec<(String, Option<String>, Timestamp)>,
    /// All roles.
    pub roles: Vec<&'static str>,
    /// Whether who looks may change anything.
    pub may_manage: bool,
    /// Why the last change was refused.
    pub problem: Option<Problem>,
}

impl Page for MemberPage {
    fn title(&self, _: &Text) -> String {
        self.member.name.clone()
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Staff)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        let Self { member, sessions, roles, may_manage, problem } = self;
        let problems = problems([("", &problem)]);
        let lines = sessions.into_iter().map(|(device, place, last)| {
            let state = view! { <p>{place}</p> }.into_any();
            let time = view! { <p class="secondary"><Time at=last/></p> }.into_any();
            view! { <Line what=device_text(text, &device) icon=device_icon(&device) state action=time/> }
        });
        let lines = lines.collect_view();
        let none = lines.is_empty().then(|| view! { <SectionBody><p class="secondary">{say("staff-no-sessions")}</p></SectionBody> });
        let factor = if member.has_factor { (Tone::Good, "security-on") } else { (Tone::Warn, "staff-factor-none") };
        let factor = view! { <p><Tag tone=factor.0 label=say(factor.1)/></p> }.into_any();
        let status = view! { <p>{member.tag(text)}</p> }.into_any();
        let last = member.last.map_or_else(|| say("staff-never").into_any(), |at| view! { <p><Time at/></p> }.into_any());
        let role = view! { <p>{member.role(text)}</p> }.into_any();
        let manage = may_manage.then(|| manage(&member, &roles));
        let MemberLine { name, address, .. } = member;
        view! {
            <PageHeader title=name><p class="soft anywhere">{address}</p></PageHeader>
            <ProblemSummary problems/>
            <Section title=say("staff-standing")>
                <Line what=say("staff-status") state=status/>
                <Line what=say("me-role") state=role/>
                <Line what=say("security-second-step") state=factor/>
                <Line what=say("staff-last") state=last/>
            </Section>
            <Section title=say("staff-sessions")>{lines}{none}</Section>
            {manage}
        }
        .into_any()
    }
}

/// What an owner may do. Each asks for password and code first, where they were not shown a short while ago.
fn manage(member: &MemberLine, roles: &[&'static str]) -> AnyView {
    let here = links::admin_member(&member.id);
    let ask = |ask: Ask| format!("{here}?ask={}", ask.word());
    let way = if member.status == "suspended" { Ask::Restore } else { Ask::Suspend };
    let look = if way == Ask::Suspend { Look::Danger } else { Look::Plain };
    let link = (member.status != "suspended").then(|| {
        let state = view! { <p>{say("staff-link-hint")}</p> }.into_any();
        let action = view! { <ActionForm action=here.clone() label=say("staff-link-send") name="action" value="send-link"/> }.into_any();
        view! { <Line what=say("staff-link") state action/> }
    });
    let factor = member.has_factor.then(|| {
        let state = view! { <p>{say("staff-reset-hint")}</p> }.into_any();
        let action = view! { <ButtonLink href=ask(Ask::ResetFactor) label=say("staff-reset") look=Look::Danger/> }.into_any();
        view! { <Line what=say("staff-reset-what") state action/> }
    });
    let hint = view! { <p>{say(way.lead())}</p> }.into_any();
    let (role, options, form) = (Field::of(member.role), role_options(roles), here.clone());
    let keep_out = view! { <ButtonLink href=ask(way) label=say(way.button()) look/> }.into_any();
    view! {
        <Section title=say("staff-manage")>
            <SectionBody>
                <div class="max-w-[30rem]">
                    <PostForm action=form>
                        <Choice name="role" label=say("me-role") hint=say("staff-role-hint") field=role options autocomplete="off"/>
                        <SubmitButton label=say("staff-role-save") look=Look::Plain name="action" value="role"/>
                    </PostForm>
                </div>
            </SectionBody>
            {link}
            {factor}
            <Line what=say("staff-access") state=hint action=keep_out/>
        </Section>
    }
    .into_any()
}

/// What is asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Keep them out?
    Suspend,
    /// Let them in again?
    Restore,
    /// Take their authenticator app off?
    ResetFactor,
}

impl Ask {
    /// As it stands in the address, and is posted.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Suspend => "suspend",
            Self::Restore => "restore",
            Self::ResetFactor => "reset-factor",
        }
    }

    /// The question of this word.
    pub fn of_word(word: &str) -> Option<Self> {
        [Self::Suspend, Self::Restore, Self::ResetFactor].into_iter().find(|ask| ask.word() == word)
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Suspend => "staff-suspend-title",
            Self::Restore => "staff-restore-title",
            Self::ResetFactor => "staff-reset-title",
        }
    }

    const fn lead(self) -> &'static str {
        match self {
            Self::Suspend => "staff-suspend-lead",
            Self::Restore => "staff-restore-lead",
            Self::ResetFactor => "staff-reset-lead",
        }
    }

    const fn button(self) -> &'static str {
        match self {
            Self::Suspend => "staff-suspend",
            Self::Restore => "staff-restore",
            Self::ResetFactor => "staff-reset",
        }
    }
}

/// `/admin/staff/<id>?ask=…`: says what will happen, and asks once.
#[derive(Clone, Debug)]
pub struct AskPage {
    /// About whom.
    pub member: MemberLine,
    /// What.
    pub ask: Ask,
}

impl Page for AskPage {
    fn title(&self, text: &Text) -> String {
        text.say(self.ask.title())
    }

    fn frame(&self) -> Frame {
        Frame::Desk(Desk::Staff)
    }

    fn view(self, _: &Scene) -> AnyView {
        let Self { member, ask } = self;
        let here = links::admin_member(&member.id);
        let look = if ask == Ask::Restore { Look::Main } else { Look::Danger };
        view! {
            <PageHeader title=say(ask.title()) lead=with("staff-about", &[("name", (&member.name).into())])/>
            <Card>
                <p class="max-w-[38rem]">{say(ask.lead())}</p>
                <PostForm action=here.clone()>
                    <div class="flex flex-wrap gap-2">
                        <SubmitButton label=say(ask.button()) look name="action" value=ask.word()/>
                        <ButtonLink href=here label=say("cancel") look=Look::Quiet/>
                    </div>
                </PostForm>
            </Card>
        }
        .into_any()
    }
}

pub(crate) fn samples() -> Vec<Sample> {
    let member = |name: &str, role, status, is_me| MemberLine {
        id: "0199f3a2-7c1e-7d40-9b3f-2f6f1c1f9e55".to_owned(),
        name: name.to_owned(),
        address: "robin@example.com".to_owned(),
        role,
        status,
        has_factor: status == "active",
        invited: Timestamp::constant(1_790_000_000, 0),
        last: (status == "active").then(|| Timestamp::constant(1_795_340_000, 0)),
        is_me,
    };
    let robin = || member("Robin Okafor", "owner", "active", true);
    let long = MemberLine {
        address: format!("{}@example.com", "x".repeat(60)),
        ..member("Maximiliane Freifrau von Hohenzollern-Sigmaringen", "marketing", "invited", false)
    };
    let kim = || member("Kim Sato", "support", "suspended", false);
    let roles = vec!["owner", "support", "auditor", "analyst", "marketing"];
    let page = |member, problem| MemberPage {
        member,
        sessions: vec![("Firefox/Linux".to_owned(), Some("Hamburg, Germany".to_owned()), Timestamp::constant(1_795_343_000, 0))],
        roles: vec!["owner", "support"],
        may_manage: true,
        problem,
    };
    let mut wrong = InviteForm { email: Field::wrong("robin@example.com", Problem::new("staff-address-taken")), ..InviteForm::default() };
    wrong.name.explain(Problem::new("staff-name-missing").with("most", 80));
    wrong.role.explain(Problem::new("staff-role-missing"));
    vec![
        Sample::page("admin-staff", StaffPage { members: vec![robin(), long, kim()], may_manage: true }),
        Sample::page("admin-staff-looking", StaffPage { members: vec![robin()], may_manage: false }),
        Sample::page("admin-staff-invite", InvitePage { form: InviteForm::default(), roles: roles.clone() }),
        Sample::page("admin-staff-invite-wrong", InvitePage { form: wrong, roles }),
        Sample::page("admin-member", page(robin(), None)),
        Sample::page("admin-member-last", page(robin(), Some(Problem::new("staff-last-owner")))),
        Sample::page("admin-member-suspended", MemberPage { sessions: Vec::new(), ..page(kim(), None) }),
        Sample::page("admin-member-looking", MemberPage { may_manage: false, ..page(robin(), None) }),
        Sample::page("admin-staff-suspend", AskPage { member: robin(), ask: Ask::Suspend }),
        Sample::page("admin-staff-restore", AskPage { member: kim(), ask: Ask::Restore }),
        Sample::page("admin-staff-reset", AskPage { member: robin(), ask: Ask::ResetFactor }),
    ]
}
