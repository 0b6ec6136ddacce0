//! Not shown in the gallery, which would stand in itself; the house's promises are held against them.

use super::{Filter, GalleryPage, GalleryRoom, Picture, SamplePage, Select};
use crate::finding::Finding;
use crate::gallery::{Sample, Width, Word};
use crate::text::Coverage;

pub(crate) fn samples() -> Vec<Sample> {
    let select = |chosen: &str, name: &str| Select { chosen: chosen.to_owned(), options: vec![(chosen.to_owned(), name.to_owned())] };
    let filter = |which: Option<(&str, &str)>| Filter {
        brand: select("harbor", "Harbor"),
        language: select("de", "Deutsch"),
        mode: "dark".to_owned(),
        width: "phone".to_owned(),
        which: which.map(|(kind, name)| (kind.to_owned(), name.to_owned())),
    };
    let picture = |name: &str, variation: &str, width| Picture {
        name: name.to_owned(),
        variation: variation.to_owned(),
        href: format!("/dev/gallery/{name}?mode=dark"),
        frame: format!("/dev/gallery/{name}/frame?mode=dark&width={variation}"),
        width,
    };
    let pictures = || vec![picture("sign-in", "Phone", Width::Phone), picture("sign-in", "Desktop", Width::Desktop)];
    let rooms = vec![
        GalleryRoom { id: "sign-in".to_owned(), title: Some("Sign in".to_owned()), pictures: pictures() },
        GalleryRoom { id: "letters".to_owned(), title: None, pictures: vec![picture("letter-recovery", "", Width::Phone)] },
    ];
    let findings = vec![
        Finding::error("locales/de/sign_in.ftl", "is said twice in this file.").at(3).about("sign-in-lead").hint("Keep the better one."),
        Finding::warning("style/brands/harbor/logo.svg", "is larger than it need be."),
    ];
    let covered = |language: &str, missing: usize| Coverage {
        language: language.to_owned(),
        said: 400 - missing,
        of: 400,
        missing: (0..missing).map(|number| format!("message-{number}")).collect(),
    };
    let coverage = vec![covered("de", 0), covered("fr", 2), covered("ar", 40)];
    let words = vec![Word { id: "sign-in".to_owned(), words: "Anmelden".to_owned(), origin: "locales/de/sign_in.ftl:1".to_owned() }];
    let sample = SamplePage {
        title: "Anmelden".to_owned(),
        name: "sign-in".to_owned(),
        filter: filter(None),
        pictures: pictures(),
        previous: None,
        next: Some(("sign-in-wrong".to_owned(), "/dev/gallery/sign-in-wrong".to_owned())),
        back: "/dev/gallery?mode=dark".to_owned(),
        bare: "/dev/gallery/sign-in/frame".to_owned(),
        words,
        language: ("de".to_owned(), "ltr"),
        letter: None,
    };
    let letter = SamplePage { letter: Some("Guten Tag,\n\nwillkommen.".to_owned()), ..sample.clone() };
    let many = GalleryPage { filter: filter(Some(("pages", "sign"))), findings, coverage, rooms, left_out: 8000 };
    let none = GalleryPage { filter: filter(Some(("letters", "<none>"))), ..GalleryPage::default() };
    vec![
        Sample::page("gallery", many),
        Sample::page("gallery-none", none),
        Sample::page("gallery-sample", sample),
        Sample::page("gallery-letter", letter),
    ]
}
