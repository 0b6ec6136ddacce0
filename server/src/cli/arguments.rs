//! What can be asked of `portico`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use uuid::Uuid;

use crate::audit::Expected;
use crate::crypto::anchoring::PublicKey;

/// The customer account portal: people register, sign in, decide about their data, and leave when they want to.
#[derive(Debug, Parser)]
#[command(
    name = "portico",
    version,
    after_help = "Without a command, the portal is served. Settings come from portico.toml and from PORTICO_… variables; \
                  the README lists them all."
)]
pub struct Arguments {
    /// The configuration file [default: portico.toml in this folder, if there is one]
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// What to do
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Serve the portal until Ctrl-C or SIGTERM (this is what happens without a command)
    #[default]
    Serve,
    /// Bring the database to the shape that this version needs; run it before a new version serves in production
    Migrate,
    /// Look at configuration, words, brands and legal texts, and say what is wrong with them, without starting anything
    Check {
        /// Say what was found in the content as JSON, for programs
        #[arg(long)]
        json: bool,
    },
    /// Publish words, brands and legal texts as editions, for a house whose `content.source` is `editions`
    #[command(subcommand)]
    Content(ContentCommand),
    /// Keep the figures of /admin/insights
    #[command(subcommand)]
    Insights(InsightsCommand),
    /// Prove that the record of events is whole, take it elsewhere, and print the key that proves it there
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Bring customers in from another system, with the passwords that they have there
    ///
    /// A file is CSV with a header, or JSON Lines; the README tells what a line can say. Nobody who is there already is changed.
    #[command(subcommand)]
    Import(ImportCommand),
    /// Invite those who work here, and help who is locked out
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Make customers to try things with (in development only)
    ///
    /// They are customer0@seed.example, customer1@seed.example and so on, confirmed, with the password
    /// violet-harbour-seed. Running it again adds those that are missing. From the ten thousandth on, some are locked, closing,
    /// or have a second factor.
    Seed {
        /// How many customers there shall be
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
        customers: u32,
    },
}

/// What to do about staff.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum StaffCommand {
    /// Invite somebody: they get a letter with a link, which is printed, too
    Invite {
        /// Their e-mail address
        #[arg(long, value_name = "ADDRESS")]
        email: String,
        /// What they shall do
        #[arg(long, value_name = "ROLE", value_parser = ["owner", "support", "auditor", "analyst", "marketing"], default_value = "owner")]
        role: String,
        /// What colleagues call them [default: the address]
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// List the members with role and status
    List,
    /// Print a link by which a member chooses another password
    Link {
        /// Their e-mail address
        #[arg(long, value_name = "ADDRESS")]
        email: String,
    },
    /// Take a member's authenticator app off, so that they set up another
    ResetFactor {
        /// Their e-mail address
        #[arg(long, value_name = "ADDRESS")]
        email: String,
    },
    /// Keep a member out
    Suspend {
        /// Their e-mail address
        #[arg(long, value_name = "ADDRESS")]
        email: String,
    },
    /// Let a member in again
    Restore {
        /// Their e-mail address
        #[arg(long, value_name = "ADDRESS")]
        email: String,
    },
}

/// What to do with editions of the content folder.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum ContentCommand {
    /// Check the content folder, keep it as an edition, and show it on all nodes
    Publish {
        /// What is new in it, for the list
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// List the newest editions, and which one is shown
    List,
    /// Say line by line what the content folder would change in what is shown
    Diff {
        /// Compare with this edition instead of the one that is shown
        #[arg(value_name = "EDITION")]
        edition: Option<i64>,
    },
    /// Show the edition that was shown before the present one, or this one
    Rollback {
        /// The edition's number, from the list
        #[arg(value_name = "EDITION")]
        edition: Option<i64>,
    },
    /// Check the content folder, keep it as an edition, and print links that show it to whoever has them, without publishing it
    Preview {
        /// For how many hours the links work
        #[arg(long, value_name = "HOURS", default_value_t = 72, value_parser = clap::value_parser!(u32).range(1..=720))]
        hours: u32,
    },
}

/// What to do with the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Subcommand)]
pub enum InsightsCommand {
    /// Count all events anew; the portal may go on serving meanwhile
    Rebuild,
}

/// What to do with the record of events.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum AuditCommand {
    /// Check the chain of events and its signed anchors, and name the first row that was changed, removed, inserted or moved
    Verify {
        /// Check this export instead of the database
        #[arg(long, value_name = "FILE", requires = "public_key")]
        export: Option<PathBuf>,
        /// Believe anchors by this key (from `portico audit key`; may be repeated) instead of those of the application key
        #[arg(long, value_name = "KEY")]
        public_key: Vec<PublicKey>,
        /// Demand that this row has this hash, as a log line or a note has it (may be repeated): rules out that the newest anchors
        /// were removed
        #[arg(long, value_name = "NUMBER:HASH")]
        expect_anchor: Vec<Expected>,
    },
    /// Write all sealed events and anchors as JSON Lines; what was erased is not in it
    Export {
        /// Write a new file instead of standard output
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        /// Leave out the personal details (device, place): the chain can be verified without them
        #[arg(long)]
        without_details: bool,
    },
    /// Print the public key that verifies anchors, and its id
    Key,
}

/// What to do with customers of another system.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum ImportCommand {
    /// Read a file and say what importing it would do, without changing anything
    Check(ImportedFile),
    /// Import a file; should it be interrupted, a portal that runs here goes on with it, or `resume` does
    Run(ImportedFile),
    /// Go on with an import that was interrupted
    Resume {
        /// The import's id, from the list
        #[arg(value_name = "ID")]
        id: Uuid,
    },
    /// List the newest imports
    List,
    /// Remove the customers of an import again, except those who have signed in since
    Undo {
        /// The import's id, from the list
        #[arg(value_name = "ID")]
        id: Uuid,
    },
}

/// A file of customers.
#[derive(Clone, Debug, PartialEq, Eq, Args)]
pub struct ImportedFile {
    /// The file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// How its lines are written [default: what its name or its first character says]
    #[arg(long, value_name = "FORMAT", value_parser = ["csv", "jsonl"])]
    pub format: Option<String>,
    /// Whose customers they are, where a line doesn't say [default: the first brand]
    #[arg(long, value_name = "BRAND")]
    pub brand: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_commands_are_consistent_and_each_is_explained() {
        Arguments::command().debug_assert();
        let help = Arguments::command().render_long_help().to_string();
        let commands = ["serve", "migrate", "check", "content", "import", "insights", "audit", "staff", "seed"];
        for word in commands.into_iter().chain(["--config <FILE>", "portico.toml"]) {
            assert!(help.contains(word), "{word} is missing in\n{help}");
        }
    }

    #[test]
    fn without_a_command_the_portal_is_served() {
        let read = |words: &[&str]| Arguments::try_parse_from([&["portico"], words].concat());
        assert_eq!(read(&[]).unwrap().command.unwrap_or_default(), Command::Serve);
        assert_eq!(read(&["seed", "--customers", "5"]).unwrap().command, Some(Command::Seed { customers: 5 }));
        assert_eq!(read(&["check", "--config", "x.toml"]).unwrap().config, Some("x.toml".into()));
        assert!(read(&["audit", "verify", "--export", "x"]).is_err(), "an export is believed by a key alone");
        assert!(read(&["audit", "verify", "--public-key", "short"]).is_err());
        assert!(read(&["seed"]).is_err());
        assert!(read(&["seed", "--customers", "0"]).is_err());
    }
}
