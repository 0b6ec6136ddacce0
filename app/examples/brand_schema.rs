//! Prints the schema of `brand.toml`: `cargo run -p portico-app --example brand_schema > style/brand.schema.json`.

#![expect(clippy::print_stdout, reason = "a tool, not part of the product")]

use portico_app::brand::Brand;

fn main() {
    print!("{}", Brand::schema());
}
