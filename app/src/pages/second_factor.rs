//! The authenticator app: setting it up, its recovery codes, removing it.

use jiff::Timestamp;
use leptos::prelude::*;

use super::security::few_codes;
use crate::components::{ButtonLink, Card, Code, CodeList, Line, Look, Note, PageHeader, QrCode, Section, SectionBody, Tag, Tone};
use crate::forms::{CodeField, Form, PostForm, Problem, SecretField, SubmitButton};
use crate::gallery::Sample;
use crate::links;
use crate::page::{Frame, Page, Room, Scene};
use crate::pages::verify_email::CodeForm;
use crate::text::{Text, rich, say, with};

/// `/account/second-factor`.
#[derive(Clone, Debug)]
pub enum SecondFactorPage {
    /// There is none. The button posts `action=start`.
    Off,
    /// A secret waits for its first code. Posts `code`.
    Enrol {
        /// `otpauth://totp/…`
        qr_uri: String,
        /// The secret in base32, in groups of four.
        secret_grouped: String,
        /// What was typed.
        form: CodeForm,
    },
    /// There is one.
    On {
        /// Since when.
        since: Timestamp,
        /// Unused recovery codes.
        codes_left: u32,
        /// They are few.
        warn: bool,
    },
}

impl Page for SecondFactorPage {
    fn title(&self, text: &Text) -> String {
        text.say(if matches!(self, Self::Enrol { .. }) { "second-factor-enrol" } else { "second-factor-title" })
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Security)
    }

    fn view(self, Scene { text, .. }: &Scene) -> AnyView {
        match self {
            Self::Off => off(),
            Self::Enrol { qr_uri, secret_grouped, form } => enrol(qr_uri, secret_grouped, form),
            Self::On { since, codes_left, warn } => on(since, codes_left, warn, text),
        }
    }
}

fn off() -> AnyView {
    view! {
        <PageHeader title=say("second-factor-title") lead=say("second-factor-lead")/>
        <Card>
            <p class="max-w-[38rem]">{say("second-factor-need")}</p>
            <PostForm>
                <div class="flex flex-wrap gap-2">
                    <SubmitButton label=say("second-factor-start") name="action" value="start"/>
                    <ButtonLink href=links::SECURITY label=say("not-now") look=Look::Quiet/>
                </div>
            </PostForm>
        </Card>
    }
    .into_any()
}

fn enrol(qr_uri: String, secret: String, form: CodeForm) -> AnyView {
    let open = rich("second-factor-open", &[], &[("link", qr_uri.clone())]);
    view! {
        <PageHeader title=say("second-factor-enrol") lead=say("second-factor-enrol-lead")/>
        <Section title=say("second-factor-step-one")>
            <SectionBody>
                <div class="grid gap-5 md:grid-cols-[auto_minmax(0,1fr)] md:gap-8 items-center">
                    <QrCode value=qr_uri label=say("second-factor-qr")/>
                    <div class="grid gap-4 max-w-[30rem]">
                        <p>{say("second-factor-scan")}</p>
                        <p class="secondary">{open}</p>
                        <div class="grid gap-1.5">
                            <p class="secondary">{say("second-factor-type")}</p>
                            <p class="px-4 py-3 rounded-control bg-sunken tabular"><Code value=secret/></p>
                        </div>
                    </div>
                </div>
            </SectionBody>
        </Section>
        <Section title=say("second-factor-step-two")>
            <SectionBody>
                <div class="max-w-[30rem]">
                    <PostForm problems=form.problems()>
                        <CodeField label=say("second-factor-app-code") hint=say("second-factor-app-code-hint") field=form.code/>
                        <div class="flex flex-wrap gap-2">
                            <SubmitButton label=say("second-factor-finish")/>
                            <ButtonLink href=links::SECURITY label=say("cancel") look=Look::Quiet/>
                        </div>
                    </PostForm>
                </div>
            </SectionBody>
        </Section>
    }
    .into_any()
}

fn on(since: Timestamp, codes: u32, warn: bool, text: &Text) -> AnyView {
    let state = view! { <p><Tag tone=Tone::Good label=say("security-on")/>" "{with("security-app-since", &[("date", text.date(since).into())])}</p> };
    let remove = view! { <ButtonLink href=links::REMOVE_SECOND_FACTOR label=say("second-factor-remove") look=Look::Danger/> };
    let left = view! { <p>{with("security-codes-left", &[("count", codes.into())])}</p><p>{say("second-factor-codes-hint")}</p> };
    let renew = view! { <ButtonLink href=links::RENEW_CODES label=say("security-renew-codes")/> };
    view! {
        <PageHeader title=say("second-factor-title") lead=say("second-factor-on-lead")/>
        {warn.then(|| few_codes(codes))}
        <Section title=say("security-second-step")>
            <Line what=say("security-app") state=state.into_any() action=remove.into_any()/>
            <Line what=say("security-codes") state=left.into_any() action=renew.into_any()/>
        </Section>
    }
    .into_any()
}

/// The recovery codes, shown once: after setting the app up, and after renewing.
#[derive(Clone, Debug)]
pub struct RecoveryCodesPage {
    /// The codes.
    pub codes: Vec<String>,
}

impl Page for RecoveryCodesPage {
    fn title(&self, text: &Text) -> String {
        text.say("security-codes")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Security)
    }

    fn view(self, _: &Scene) -> AnyView {
        // The server keeps digests alone and can't say the codes again: the page hands them back to be made a file.
        let hidden = self.codes.join("\n");
        view! {
            <PageHeader title=say("codes-title") lead=say("codes-lead")/>
            <Card>
                <Note tone=Tone::Warn><p>{say("codes-once")}</p></Note>
                <CodeList codes=self.codes/>
                <PostForm action=links::RECOVERY_CODES_FILE>
                    <input type="hidden" name="codes" value=hidden autocomplete="off"/>
                    <div class="flex flex-wrap gap-2">
                        <SubmitButton label=say("codes-download") look=Look::Plain/>
                        <ButtonLink href=links::SECURITY label=say("codes-kept") look=Look::Main/>
                    </div>
                </PostForm>
            </Card>
        }
        .into_any()
    }
}

/// The codes as a file: a sentence on what they are, then one per line.
pub fn codes_file(text: &Text, brand: &str, codes: &[String]) -> String {
    format!("{}\n\n{}\n", text.plain("codes-file", &[("brand", brand.into())]), codes.join("\n"))
}

/// "Remove the authenticator app?" Posts `action=remove`.
#[derive(Clone, Debug, Default)]
pub struct RemoveSecondFactorPage;

impl Page for RemoveSecondFactorPage {
    fn title(&self, text: &Text) -> String {
        text.say("second-factor-remove-title")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Security)
    }

    fn view(self, _: &Scene) -> AnyView {
        ask("second-factor-remove-title", "second-factor-remove-lead", "second-factor-remove", "remove", Look::Danger)
    }
}

/// "Make new recovery codes?" Posts `action=renew`.
#[derive(Clone, Debug, Default)]
pub struct RenewCodesPage;

impl Page for RenewCodesPage {
    fn title(&self, text: &Text) -> String {
        text.say("codes-renew-title")
    }

    fn frame(&self) -> Frame {
        Frame::Portal(Room::Security)
    }

    fn view(self, _: &Scene) -> AnyView {
        ask("codes-renew-title", "codes-renew-lead", "codes-renew", "renew", Look::Main)
    }
}

/// Says what will happen, and asks once.
fn ask(title: &'static str, lead: &'static str, button: &'static str, action: &'static str, look: Look) -> AnyView {
    view! {
        <PageHeader title=say(title)/>
        <Card>
            <p class="max-w-[38rem]">{say(lead)}</p>
            <PostForm action=links::SECOND_FACTOR>
                <div class="flex flex-wrap gap-2">
                    <SubmitButton label=say(button) look name="action" value=action/>
                    <ButtonLink href=links::SECOND_FACTOR label=say("cancel") look=Look::Quiet/>
                </div>
            </PostForm>
        </Card>
    }
    .into_any()
}

pub(crate) fn samples() -> Vec<Sample> {
    let enrol = |form| SecondFactorPage::Enrol {
        qr_uri: "otpauth://totp/Harbor:alex%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Harbor".to_owned(),
        secret_grouped: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned(),
        form,
    };
    let code = |problem| SecretField::wrong(Problem::new(problem));
    let on = |codes_left, warn| SecondFactorPage::On { since: Timestamp::constant(1_780_400_000, 0), codes_left, warn };
    let codes =
        ["7kqd-m2xr", "p9wt-4hbn", "c3vz-8jfy", "x6ma-t5sk", "r2gh-9wqe", "n8bd-3ypu", "f4jx-k7vc", "w5tz-2mra", "h9se-6qgd", "y3kp-b8nf"];
    vec![
        Sample::page("second-factor", SecondFactorPage::Off),
        Sample::page("second-factor-enrol", enrol(CodeForm::default())),
        Sample::page("second-factor-enrol-wrong", enrol(CodeForm { code: code("second-factor-app-wrong"), problem: None })),
        Sample::page("second-factor-enrol-missing", enrol(CodeForm { code: code("second-factor-app-missing"), problem: None })),
        Sample::page("second-factor-on", on(10, false)),
        Sample::page("second-factor-few", on(0, true)),
        Sample::page("second-factor-codes", RecoveryCodesPage { codes: codes.map(str::to_owned).to_vec() }),
        Sample::page("second-factor-remove", RemoveSecondFactorPage),
        Sample::page("second-factor-renew", RenewCodesPage),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gallery::testing;

    #[test]
    fn the_file_holds_each_code_on_its_own_line() {
        let text = testing::scene(&testing::words(), "en").text;
        let file = codes_file(&text, "Harbor", &["7kqd-m2xr".to_owned(), "p9wt-4hbn".to_owned()]);
        assert!(file.starts_with("Recovery codes for your Harbor account.") && file.ends_with("\n\n7kqd-m2xr\np9wt-4hbn\n"), "{file}");
    }
}
