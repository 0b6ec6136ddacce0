//! HTTP: the form that brings a file, read piece by piece.

use axum::extract::State;
use axum::extract::multipart::{Field, Multipart, MultipartRejection};
use portico_app::forms::{Problem, Problems};
use portico_app::links;
use portico_app::pages::admin::imports::UploadPage;
use uuid::Uuid;

use crate::app_state::App;
use crate::error::{Error, Refusal, Result};
use crate::imports::reading::Format;
use crate::imports::storage::{self, Incoming, Refused};
use crate::imports::{decide, upload};
use crate::model::imports::{Model, State as Standing};
use crate::notices::Notice;
use crate::rng;
use crate::web::staff_member::StaffMember;
use crate::web::visitor::Reply;

/// The longest value of another field than the file.
const LONGEST_VALUE: usize = 256;
/// More fields than the form has.
const MOST_FIELDS: usize = 10;

/// What came with the form.
#[derive(Default)]
struct Came {
    brand: String,
    file: Option<(String, i64)>,
}

/// Why it was not taken.
enum NotTaken {
    Problem(Problem),
    Error(Error),
}

impl<E: Into<Error>> From<E> for NotTaken {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

pub(super) async fn show(member: StaffMember) -> Reply {
    let brand = member.visit().brand.clone();
    member.page(page(&member, brand, Problems::new()))
}

fn page(member: &StaffMember, brand: String, problems: Problems) -> UploadPage {
    let content = member.content();
    let brands = content.brands().iter().map(|shown| (shown.brand.id.clone(), shown.brand.name.clone())).collect();
    UploadPage { problems, brands, brand, max_mib: i64::try_from(member.app.config.imports.max_file_mib).unwrap_or(i64::MAX) }
}

pub(super) async fn submit(
    State(app): State<App>,
    member: StaffMember,
    form: std::result::Result<Multipart, MultipartRejection>,
) -> Result<Reply> {
    // Any other form than ours.
    let form = form.map_err(|_| Refusal::Unprocessable)?;
    let (id, now) = (rng::id(member.now()), member.now());
    let mut came = Came::default();
    match take(&app, id, form, &mut came).await {
        Ok(()) => {}
        Err(not_taken) => {
            storage::remove(&app.config, id).await;
            return match not_taken {
                NotTaken::Error(error) => Err(error),
                NotTaken::Problem(problem) => Ok(member.rejected(page(&member, came.brand, vec![("file".to_owned(), problem)]))),
            };
        }
    }
    let Some((name, size)) = came.file.take() else {
        let missing = vec![("file".to_owned(), Problem::new("import-upload-missing"))];
        return Ok(member.rejected(page(&member, came.brand, missing)));
    };
    let path = storage::path(&app.config, id);
    let file_name = storage::display_name(&name);
    let format = Format::guess(&file_name, &path).map_err(|problem| Error::Internal(format!("an uploaded file: {problem}")))?;
    let brand = member.content().brand(&came.brand).brand.id.clone();
    let format = format.word().to_owned();
    let import = Model { staff_id: Some(member.id()), file_name, format, brand, size, ..upload(id, Standing::Uploaded, now) };
    decide::receive(&app, import).await?;
    member.done(&links::admin_import(&id.to_string()), Notice::ImportReceived).await
}

/// Reads the form's fields; the file goes to the disk as it comes.
async fn take(app: &App, id: Uuid, mut form: Multipart, came: &mut Came) -> std::result::Result<(), NotTaken> {
    for _ in 0..MOST_FIELDS {
        let Some(field) = form.next_field().await.map_err(|_| Refusal::BadRequest)? else { return Ok(()) };
        match field.name() {
            Some("file") if came.file.is_none() => {
                let name = field.file_name().unwrap_or_default().to_owned();
                // A browser sends a nameless, empty file where none was chosen.
                let size = receive(app, id, field).await?;
                if size == 0 && name.is_empty() {
                    storage::remove(&app.config, id).await;
                } else {
                    came.file = Some((name, size));
                }
            }
            Some("brand") => came.brand = value(field).await?,
            // The same name twice, or one that the form doesn't have.
            _ => return Err(NotTaken::Error(Refusal::BadRequest.into())),
        }
    }
    Err(NotTaken::Error(Refusal::BadRequest.into()))
}

async fn receive(app: &App, id: Uuid, mut field: Field<'_>) -> std::result::Result<i64, NotTaken> {
    let max = app.config.imports.max_file_mib;
    let disk = |problem: std::io::Error| NotTaken::Error(Error::Internal(format!("an uploaded file: {problem}")));
    let mut incoming = Incoming::begin(&app.config, id, max.saturating_mul(1024 * 1024)).await.map_err(disk)?;
    while let Some(piece) = field.chunk().await.map_err(|_| Refusal::BadRequest)? {
        match incoming.write(&piece).await {
            Ok(()) => {}
            Err(Refused::TooLarge) => return Err(NotTaken::Problem(Problem::new("import-upload-too-large").with("max", max))),
            Err(Refused::Io(problem)) => return Err(disk(problem)),
        }
    }
    let size = incoming.finish().await.map_err(disk)?;
    Ok(i64::try_from(size).unwrap_or(i64::MAX))
}

async fn value(mut field: Field<'_>) -> std::result::Result<String, NotTaken> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| Refusal::BadRequest)? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LONGEST_VALUE {
            return Err(NotTaken::Error(Refusal::BadRequest.into()));
        }
    }
    String::from_utf8(bytes).map_err(|_| NotTaken::Error(Refusal::BadRequest.into()))
}
