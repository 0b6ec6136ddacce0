//! As much of SMTP (RFC 5321) as our client speaks.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use quoted_printable::ParseMode;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::{Desk, Letter, Mode};

/// One connection, to its end. A client that hangs up has nothing more to say.
pub(super) async fn converse(stream: TcpStream, desk: Arc<Desk>) {
    let _ended = Conversation { stream: BufReader::new(stream), desk, to: String::new() }.talk().await;
}

struct Conversation {
    stream: BufReader<TcpStream>,
    desk: Arc<Desk>,
    to: String,
}

impl Conversation {
    async fn talk(&mut self) -> io::Result<()> {
        self.say("220 load ESMTP").await?;
        while let Some(line) = self.line().await? {
            let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            match (verb.as_str(), self.desk.mode()) {
                ("EHLO", _) => self.say("250-load\r\n250 8BITMIME").await?,
                ("RCPT", Mode::Later) => self.say("451 4.3.0 try again later").await?,
                ("RCPT", Mode::Never) => self.say("554 5.1.1 nobody of that name").await?,
                ("RCPT", _) => {
                    line.split(['<', '>']).nth(1).unwrap_or_default().clone_into(&mut self.to);
                    self.say("250 2.1.5 well").await?;
                }
                ("DATA", mode) => {
                    self.say("354 go on").await?;
                    let message = self.message().await?;
                    if let Mode::Well(pace) = mode {
                        tokio::time::sleep(pace).await;
                    }
                    self.desk.take(std::mem::take(&mut self.to), letter(&message));
                    if self.desk.mode() == Mode::CloseAfterData {
                        return Ok(());
                    }
                    self.say("250 2.0.0 it's mine now").await?;
                }
                ("QUIT", _) => return self.say("221 2.0.0 bye").await,
                _ => self.say("250 2.0.0 well").await?,
            }
        }
        Ok(())
    }

    /// Up to the line with nothing but a dot.
    async fn message(&mut self) -> io::Result<String> {
        let mut message = String::new();
        loop {
            let begin = message.len();
            if self.stream.read_line(&mut message).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if &message[begin..] == ".\r\n" {
                message.truncate(begin);
                return Ok(message);
            }
        }
    }

    /// Says a line, unless it hangs: then for as long as that lasts it says nothing.
    async fn say(&mut self, line: &str) -> io::Result<()> {
        while self.desk.mode() == Mode::Hanging {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await
    }

    async fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        let read = self.stream.read_line(&mut line).await?;
        Ok((read > 0).then_some(line))
    }
}

fn letter(message: &str) -> Letter {
    let id = message.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap_or_default().to_owned();
    Letter { id, text: plain_text(message) }
}

/// The plain text of a message in two forms.
fn plain_text(message: &str) -> String {
    let part = message.split("Content-Type: text/plain").nth(1).unwrap_or_default();
    let (head, rest) = part.split_once("\r\n\r\n").unwrap_or_default();
    let body = rest.split("\r\n--").next().unwrap_or_default();
    if !head.contains("quoted-printable") {
        return body.to_owned();
    }
    let decoded = quoted_printable::decode(body, ParseMode::Robust).unwrap_or_default();
    String::from_utf8_lossy(&decoded).into_owned()
}
