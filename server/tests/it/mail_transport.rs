//! Letters over a real SMTP conversation, with a server that refuses, stalls and hangs up.

use std::time::Duration;

use portico::clock::Timestamp;
use portico::mail::message::{OutgoingMail, Sender};
use portico::mail::transport::{SendProblem, Transport};

use crate::support::folder::TestFolder;
use crate::support::smtp::{Identity, Mode, Smtp};

fn letter(to: &str) -> OutgoingMail {
    OutgoingMail {
        message_id: "0192f0c1-7e3b-7000-8000-000000000001@portal.example".to_owned(),
        from: Sender { name: "Harbor".to_owned(), address: "hello@harbor.example".to_owned() },
        to: to.to_owned(),
        subject: "Confirm your address".to_owned(),
        text: "Hello\n.\nMAIL FROM:<x@evil.example>\nbye\n".to_owned(),
        html: "<p>Hello</p>".to_owned(),
        date: Timestamp(1_795_000_000_000_000),
        language: "en".to_owned(),
    }
}

fn transport(url: &str) -> Transport {
    Transport::from_url(url, Duration::from_secs(5), 2).unwrap()
}

async fn send(mode: Mode) -> (Result<(), SendProblem>, Smtp) {
    let server = Smtp::start(mode).await;
    let sent = transport(&server.url()).send(&letter("alice@example.org")).await;
    (sent, server)
}

#[tokio::test]
async fn a_letter_arrives_whole_and_only_where_it_should() {
    let (sent, server) = send(Mode::Accept).await;
    assert_eq!(sent, Ok(()));
    let [letter] = &server.letters()[..] else { panic!("one letter, not {:?}", server.letters()) };
    assert_eq!(letter.from, "hello@harbor.example");
    assert_eq!(letter.to, ["alice@example.org"]);
    assert_eq!(letter.header("Message-ID").unwrap(), "<0192f0c1-7e3b-7000-8000-000000000001@portal.example>");
    assert_eq!(letter.header("Auto-Submitted").unwrap(), "auto-generated");
    assert!(letter.data.contains("bye"), "a lone dot in the text must not end the message: {}", letter.data);
}

#[tokio::test]
async fn one_connection_carries_several_letters() {
    let server = Smtp::start(Mode::Accept).await;
    let transport = transport(&server.url());
    for _ in 0..3 {
        transport.send(&letter("alice@example.org")).await.unwrap();
    }
    assert_eq!((server.letters().len(), server.connections()), (3, 1));
}

#[tokio::test]
async fn a_refused_letter_is_final_or_not_as_the_server_says() {
    for (mode, permanent) in [(Mode::Refuse451, false), (Mode::Refuse554, true), (Mode::Refuse554AfterData, true)] {
        let (sent, server) = send(mode).await;
        let problem = sent.unwrap_err();
        assert_eq!(problem.permanent, permanent, "{mode:?}");
        assert!(!problem.message.contains("alice"), "{}", problem.message);
        assert!(server.letters().is_empty());
    }
}

#[tokio::test]
async fn what_is_not_about_the_letter_costs_no_letter() {
    let (at_the_door, _) = send(Mode::RefuseAtTheDoor).await;
    assert!(!at_the_door.unwrap_err().permanent, "a server that refuses everybody may change its mind");

    let server = Smtp::start(Mode::RefuseSignIn).await;
    let url = server.url().replace("smtp://", "smtp://portico:wrong@");
    let problem = transport(&url).send(&letter("alice@example.org")).await.unwrap_err();
    assert!(!problem.permanent, "a wrong password is ours to mend: the letters wait");
    assert!(!problem.message.contains("wrong"), "{}", problem.message);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_passing_matter() {
    let server = Smtp::start(Mode::Accept).await;
    let url = server.url();
    drop(server);
    tokio::task::yield_now().await;
    assert!(!transport(&url).send(&letter("alice@example.org")).await.unwrap_err().permanent);
}

#[tokio::test]
async fn a_stalled_letter_ends_in_time_and_its_connection_is_never_reused() {
    let server = Smtp::start(Mode::Stall).await;
    let transport = Transport::from_url(&server.url(), Duration::from_millis(300), 2).unwrap();
    let problem = transport.send(&letter("alice@example.org")).await.unwrap_err();
    assert!(!problem.permanent);

    // Were the half-spoken connection reused, the late answer to Alice's letter would count as the answer to Bob's.
    server.behave(Mode::Refuse451);
    assert!(transport.send(&letter("bob@example.org")).await.is_err());
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn hanging_up_before_the_answer_means_try_again_after_it_means_done() {
    let (sent, server) = send(Mode::DropAfterData).await;
    assert!(!sent.unwrap_err().permanent);
    assert_eq!(server.letters().len(), 1, "the one case of a repeat: same Message-ID");

    let (sent, server) = send(Mode::DropAfter250).await;
    assert_eq!(sent, Ok(()));
    assert_eq!(server.letters().len(), 1);
}

#[tokio::test]
async fn a_connection_that_died_idle_is_replaced() {
    let server = Smtp::start(Mode::DropAfter250).await;
    let transport = transport(&server.url());
    transport.send(&letter("alice@example.org")).await.unwrap();
    transport.send(&letter("bob@example.org")).await.unwrap();
    assert_eq!((server.letters().len(), server.connections()), (2, 2));
}

#[tokio::test]
async fn asvs_12_3_1_without_starttls_nothing_is_said() {
    let server = Smtp::start(Mode::Accept).await;
    let url = server.url().replace("smtp://", "smtp://portico:secret@") + "?tls=required";
    let problem = transport(&url).send(&letter("alice@example.org")).await.unwrap_err();
    assert!(!problem.permanent, "the letter waits until the server is mended");
    assert!(server.letters().is_empty());
}

/// What comes of a letter for a server of this identity, by a client that trusts `trusted`.
async fn whisper(identity: &Identity, trusted: Option<&Identity>, tls: &str) -> (Result<(), SendProblem>, usize) {
    let folder = TestFolder::new();
    let server = Smtp::start_with_tls(identity).await;
    let mut url = server.url().replace("127.0.0.1", "localhost") + "?tls=" + tls;
    if let Some(trusted) = trusted {
        let ca = folder.path().join("ca.pem");
        std::fs::write(&ca, &trusted.pem).unwrap();
        url = format!("{url}&ca={}", ca.display());
    }
    let sent = transport(&url).send(&letter("alice@example.org")).await;
    (sent, server.letters().len())
}

#[tokio::test]
async fn asvs_12_3_2_a_letter_is_whispered_only_to_whom_the_certificate_names() {
    let (right, stranger) = (Identity::of("localhost", 4000), Identity::of("localhost", 4000));
    let (elsewhere, expired) = (Identity::of("mail.example", 4000), Identity::of("localhost", 2020));
    for tls in ["required", "opportunistic"] {
        assert_eq!(whisper(&right, Some(&right), tls).await, (Ok(()), 1), "{tls}");
        for (what, server, trusted) in [
            ("nobody vouches for it", &right, None),
            ("another vouches for another", &right, Some(&stranger)),
            ("it is for another host", &elsewhere, Some(&elsewhere)),
            ("it has expired", &expired, Some(&expired)),
        ] {
            let (sent, letters) = whisper(server, trusted, tls).await;
            assert!(sent.is_err_and(|problem| !problem.permanent) && letters == 0, "{tls}: {what}");
        }
    }
}

#[tokio::test]
async fn development_without_smtp_is_content() {
    assert_eq!(Transport::None.send(&letter("alice@example.org")).await, Ok(()));
}

#[tokio::test]
async fn a_letter_that_cannot_be_written_is_final() {
    let problem = Transport::None.send(&letter("alice@example.org\r\nBcc: x@evil.example")).await.unwrap_err();
    assert!(problem.permanent);
    assert!(!problem.message.contains("alice"));
}
