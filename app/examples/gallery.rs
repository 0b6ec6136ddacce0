//! Writes every sample as an HTML file: `cargo run -p portico-app --example gallery -- some/folder`.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a tool for looking, not part of the product")]

#[path = "../src/gallery/testing.rs"]
mod testing;

use std::fs;
use std::path::PathBuf;

use portico_app::{gallery, style};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "target/gallery".to_owned()));
    let words = testing::words();
    let brand = testing::brand("harbor");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("harbor.css"), style::sheet(&brand)).unwrap();
    for language in words.languages() {
        let scene = testing::scene(&words, &language.code);
        for sample in gallery::samples() {
            fs::write(folder.join(format!("{}.{}.html", sample.name, language.code)), sample.html(&scene)).unwrap();
            if let Some(letter) = sample.rendered(&scene) {
                fs::write(
                    folder.join(format!("{}.{}.txt", sample.name, language.code)),
                    format!("Subject: {}\n\n{}", letter.subject, letter.text),
                )
                .unwrap();
            }
        }
    }
    println!("{} samples in {}", gallery::samples().len(), folder.display());
}
