//! Hashes as the original systems wrote them, and what is wrong with others.

use super::*;

/// The password of most of them.
const PASSWORD: &str = "violet harbour seed";

/// Written by the C library's crypt, by Python's hashlib (in Django's and Keycloak's forms), and by the RFCs.
const KNOWN: &[(&str, &str)] = &[
    (PASSWORD, "$2a$04$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq"),
    (PASSWORD, "$2b$05$......................WjFh9xzMG2S9iEtxRzbN8rIGbsRcn92"),
    (PASSWORD, "$2y$04$CCCCCCCCCCCCCCCCCCCCC.MBWt19rCkJorXZFIp.6ZLcFjZ7Q6fta"),
    ("", "$2b$04$abcdefghijklmnopqrstuubyCG3zY1GIXMyxfivm.ClDiInHzxjiq"),
    (PASSWORD, "$5$saltstring$kaPqqnLmz3AfWmPhCMYzgKqrMLJkhwbNAyT/dkAGCCD"),
    (PASSWORD, "$5$rounds=1000$toolongsaltstrin$xcqZDffcO.mbkI3BHTfBBufSpTjFL7UjgLHUXvADhb3"),
    ("Hello world!", "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5"),
    (PASSWORD, "$6$saltstring$QoMrV0z/aGVTF0OBe/chEGBFHvFI1lfKmbw1gJOlLgkZYQ7GTl/mKJySWMJCjXeO.jluvP5aw/1lFn/X1bH.I/"),
    (PASSWORD, "$6$rounds=1400$short$zyjLH8XXK69B66Tl7rvAM3oa2BrYb0dcqgzVgjHRAKLqHWFyvwIKx.wcbdfqgFG7sxWWVgmHTsKXtPaDsTRGt/"),
    (PASSWORD, "$7$C6..../....SodiumChloride$9LgylrwPIrFYIc5/U4/dxX0fQMTvL9Bvl94iAm.XbE4"),
    (PASSWORD, "pbkdf2_sha256$2000$mySalt$WBx8G1lspMrNWQDjYaYQCUY9jyWVUJRBDRizU+bln/Y="),
    (PASSWORD, "pbkdf2_sha1$2000$mySalt$n7atlUkI5T27cJ/OTiYGDzBfA2w="),
    (PASSWORD, "pbkdf2_sha512$2000$mySalt$zILUJ1kVZvODDilEOUpXEQYSgM8IgDyVi277cVjzcTKvMaJsfSyO0+Bd2BjXAgJUgz1WLM8xiMo6aXTtE0jGWg=="),
    // RFC 6070, and RFC 7914, sections 11 and 12.
    ("password", "$pbkdf2-sha1$i=4096,l=20$c2FsdA$SwB5AbdlSJq+rUnZJvch0GWkKcE"),
    ("passwd", "$pbkdf2-sha256$i=1$c2FsdA$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLxJypzM8Xm2RZkWZLOdd+8xfHG4RbHjC9UJESBB06GXgw"),
    ("password", "$scrypt$ln=10,r=8,p=16$TmFDbA$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWIurzDZLiKjiG/xCSedmDDaxyevuUqD7m2DYMvfoswGQA"),
    (PASSWORD, "scrypt$1024$djangoSalt$8$5$cZWx2SBdec8FAzm8LybeiSLV330PYUOWic79+X5n+QGYV+2BG1ajt21wU5vX57eLzUxOscNbpBnH588AL3IlSg=="),
    (PASSWORD, "$scrypt$ln=10,r=4,p=2$AAECAwQFBgcICQoLDA0ODw$HIspaf7/tTYY8SgBuMhdAphD+SgYsLlkNgB4x6dx6kI"),
];

#[test]
fn the_hashes_of_others_are_understood() {
    for (password, text) in KNOWN {
        let hash = ForeignHash::parse(text).unwrap_or_else(|| panic!("unreadable: {text}"));
        assert!(hash.is_of(password), "{text}");
        for wrong in ["violet harbour see", "Violet harbour seed", "violet harbour seed ", "x"] {
            assert!(!hash.is_of(wrong), "{wrong:?} for {text}");
        }
        // As it is kept, it is the same hash.
        assert_eq!(ForeignHash::parse(&hash.to_text()).unwrap().to_text(), hash.to_text());
        assert!(ForeignHash::parse(&hash.to_text()).unwrap().is_of(password), "{text}");
    }
}

/// What Keycloak exports: the two JSON documents.
#[test]
fn keycloaks_credentials_are_understood() {
    let salt = "AAECAwQFBgcICQoLDA0ODw==";
    for (algorithm, value) in [
        ("pbkdf2-sha256", "K3HypLpArNpjqUrfdL8yoPcaQ+rkdXA/aQdUs7qyQLnSbGmp0rQXJ0FShOhstLr5kstN3wpvD8jLChu/u6/Jtw=="),
        ("pbkdf2-sha512", "oS6abud6+q3686oF0i2rAHjDYywvNapoElWFCDRrEQhBy2hRU6pzMOS7aRIpCnnSogCAH8z4o0GHNdIHPWZNdQ=="),
        ("pbkdf2-sha1", "rfg/yzQ+WOurADzEASXmM4jtLeSkrwdusmKdbp5HZL755K7L6pwuaNwsDYRghRFKVEvpFRQ5hL6WK6jvjz/vKQ=="),
        ("pbkdf2", "rfg/yzQ+WOurADzEASXmM4jtLeSkrwdusmKdbp5HZL755K7L6pwuaNwsDYRghRFKVEvpFRQ5hL6WK6jvjz/vKQ=="),
    ] {
        let how = format!(r#"{{"hashIterations":2750,"algorithm":"{algorithm}","additionalParameters":{{}}}}"#);
        let what = format!(r#"{{"value":"{value}","salt":"{salt}","additionalParameters":{{}}}}"#);
        let text = keycloak::text(&how, &what).unwrap();
        assert!(ForeignHash::parse(&text).unwrap().is_of(PASSWORD), "{algorithm}: {text}");
        assert!(!ForeignHash::parse(&text).unwrap().is_of("something else"));
    }
    let how = r#"{"hashIterations":5,"algorithm":"argon2","additionalParameters":{"hashLength":["32"],"memory":["7168"],"type":["id"],"version":["1.3"],"parallelism":["1"]}}"#;
    let what = r#"{"value":"nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4=","salt":"c29tZXNhbHQ="}"#;
    let text = keycloak::text(how, what).unwrap();
    assert_eq!(text, "$argon2id$v=19$m=7168,t=5,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    assert!(admit(&text, Cap::default()).is_ok());
    for (how, what) in [("{}", what), (how, "{}"), ("[", what), (r#"{"hashIterations":1,"algorithm":"md5"}"#, what)] {
        assert_eq!(keycloak::text(how, what), Err(HashProblem::Unreadable));
    }
}

/// bcrypt looks at 72 bytes, and so do we: a letter may be more than one.
#[test]
fn what_bcrypt_never_saw_does_not_count() {
    let hash = ForeignHash::parse("$2b$04$abcdefghijklmnopqrstuu.yVGLYDEE39lvPjIpFWdYdIa.zCdSzy").unwrap();
    let long = format!("{}{}", "k".repeat(40), "ü".repeat(30));
    assert!(hash.is_of(&long));
    assert!(hash.is_of(&long[..72]) && hash.is_of(&format!("{}, and more", &long[..72])));
    assert!(!hash.is_of(&long[..70]));
    let wide =
        ForeignHash::parse("$6$rounds=1000$x$pAU.f3gBsd7K3uHJUsBkyxXKHfv2MZv.fX755ztx75fBZ4tKWLySkTEBFTtYmE62aClRQ.6P3Zns2TXkLqTAU.");
    let wide = wide.unwrap();
    assert!(wide.is_of(&long) && !wide.is_of(&long[..72]));
    assert!(!wide.is_of(&"k".repeat(100_000)), "a book is nobody's password (CVE-2016-20013)");
}

#[test]
fn what_is_no_whole_hash_is_not_taken() {
    for bad in [
        "",
        "!",
        "*",
        "password",
        "5f4dcc3b5aa765d61d8327deb882cf99",
        "$1$salt$qJH7.N4xYta3aEG/dfqo/0",
        "$2x$04$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq",
        "$2b$03$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq",
        "$2b$32$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq",
        "$2b$04$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHje",
        "$2b$04$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeé",
        "$2b$+4$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq",
        "$5$saltstring$kaPqqnLmz3AfWmPhCMYzgKqrMLJkhwbNAyT/dkAGCC",
        "$5$saltstring$",
        "$6$rounds=-1$saltstring$QoMrV0z",
        "pbkdf2_md5$2000$mySalt$WBx8G1lspMrNWQDjYaYQCUY9jyWVUJRBDRizU+bln/Y=",
        "pbkdf2_sha256$0$mySalt$WBx8G1lspMrNWQDjYaYQCUY9jyWVUJRBDRizU+bln/Y=",
        "pbkdf2_sha256$2000$mySalt$",
        "pbkdf2_sha256$2000$mySalt$AAAA",
        "pbkdf2_sha256$2000$mySalt$not base64!",
        "pbkdf2_sha256$99999999999$mySalt$WBx8G1lspMrNWQDjYaYQCUY9jyWVUJRBDRizU+bln/Y=",
        "$pbkdf2-sha256$i=2,l=16$c2FsdA$WBx8G1lspMrNWQDjYaYQCUY9jyWVUJRBDRizU+bln/Y",
        "scrypt$1000$djangoSalt$8$5$cZWx2SBdec8FAzm8LybeiSLV330PYUOWic79+X5n+QGYV",
        "$scrypt$ln=10,r=0,p=1$AAECAwQFBgcICQoLDA0ODw$HIspaf7/tTYY8SgBuMhdAphD+SgYsLlkNgB4x6dx6kI",
        "$scrypt$ln=0,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$HIspaf7/tTYY8SgBuMhdAphD+SgYsLlkNgB4x6dx6kI",
        "$7$C6..../....SodiumChloride$9LgylrwPIrFYIc5/U4",
        "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ",
    ] {
        assert_eq!(admit(bad, Cap::default()), Err(HashProblem::Unreadable), "{bad}");
    }
    assert_eq!(
        admit(&format!("pbkdf2_sha256$1${}$WBx8G1lspMrNWQDjYaYQCQ==", "s".repeat(2000)), Cap::default()),
        Err(HashProblem::Unreadable)
    );
}

#[test]
fn what_costs_too_much_is_not_taken() {
    let digest = "WBx8G1lspMrNWQDjYaYQCUY9jyWVUJRBDRizU+bln/Y";
    let over = |text: &str| matches!(admit(text, Cap::default()), Err(HashProblem::TooCostly(_)));
    for (affordable, costly) in [
        ("$2b$14$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq", "$2b$15$abcdefghijklmnopqrstuuW9b.cI8x7Kp0hhYHSPeXjaa8TBpHjeq"),
        ("pbkdf2_sha256$1200000$s$$DIGEST", "pbkdf2_sha256$4000000000$s$$DIGEST"),
        ("$scrypt$ln=17,r=8,p=1$c2FsdA$$DIGEST", "$scrypt$ln=18,r=8,p=1$c2FsdA$$DIGEST"),
        ("$scrypt$ln=14,r=8,p=5$c2FsdA$$DIGEST", "$scrypt$ln=40,r=1024,p=1024$c2FsdA$$DIGEST"),
        ("$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$$DIGEST", "$argon2id$v=19$m=4194304,t=1,p=1$c29tZXNhbHQ$$DIGEST"),
        ("$argon2d$m=4096,t=3,p=1$c29tZXNhbHQ$$DIGEST", "$argon2id$v=19$m=65536,t=4000000,p=1$c29tZXNhbHQ$$DIGEST"),
        (
            "$5$rounds=535000$salt$kaPqqnLmz3AfWmPhCMYzgKqrMLJkhwbNAyT/dkAGCCD",
            "$5$rounds=999999999$salt$kaPqqnLmz3AfWmPhCMYzgKqrMLJkhwbNAyT/dkAGCCD",
        ),
    ] {
        let filled = |text: &str| text.replace("$DIGEST", digest);
        assert!(admit(&filled(affordable), Cap::default()).is_ok(), "{affordable}");
        assert!(over(&filled(costly)), "{costly}");
    }
    // Sixty-four bytes of output cost twice the rounds of thirty-two.
    let wide = base64::engine::Engine::encode(&base64::engine::general_purpose::STANDARD, [7; 64]);
    let (narrow, wide) = (format!("pbkdf2_sha256$1000$s${digest}"), format!("pbkdf2_sha256$1000$s${wide}"));
    let cost = |text: &str| ForeignHash::parse(text).unwrap().cost().millis;
    assert_eq!((cost(&narrow), cost(&wide)), (1, 1));
    assert_eq!(cost(&wide.replace("1000", "1000000")), 2 * cost(&narrow.replace("1000", "1000000")));
}
