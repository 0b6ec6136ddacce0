//! What a check found in files that people wrote: brands, words, legal texts. Told so that a person who is no developer can mend it.

use std::fmt;

use serde::Serialize;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It can't be shown: the last good content stays.
    Error,
    /// It can be shown, and should be looked at.
    Warning,
}

/// One thing that was found, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The file's path in the content folder: `locales/de/sign_in.ftl`.
    pub file: String,
    /// Counted from one, where it is about a line.
    pub line: Option<usize>,
    /// The message or setting that it is about.
    pub key: Option<String>,
    /// What is wrong.
    pub message: String,
    /// How to mend it, where we know.
    pub hint: Option<String>,
}

impl Finding {
    /// Something that can't be shown.
    pub fn error(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, file: file.into(), line: None, key: None, message: message.into(), hint: None }
    }

    /// Something to look at.
    pub fn warning(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, message) }
    }

    /// In this line.
    #[must_use]
    pub fn at(self, line: usize) -> Self {
        Self { line: Some(line), ..self }
    }

    /// About this message or setting.
    #[must_use]
    pub fn about(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }

    /// This is how to mend it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Whether it keeps content from being shown.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// `locales/de/sign_in.ftl:3: sign-in: what is wrong. How to mend it.`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(key) = &self.key {
            write!(f, ": {key}")?;
        }
        write!(f, ": {}", self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, " {hint}"))
    }
}
