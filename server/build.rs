//! Words and looks are built in: a new or changed file makes a new build.

fn main() {
    println!("cargo::rerun-if-changed=../locales");
    println!("cargo::rerun-if-changed=../style/brands");
}
