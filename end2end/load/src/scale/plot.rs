//! A picture of the table: customers along, processor time up, both by powers of ten. A flat line is what is hoped for.

use super::Cost;

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 420.0;
/// Left of, above, right of and below the plot.
const MARGINS: [f64; 4] = [64.0, 24.0, 190.0, 48.0];
/// Told apart by people who see few colours, too.
const COLOURS: [&str; 6] = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9"];
/// Readable on light and on dark paper.
const STYLE: &str = "text{font:13px system-ui,sans-serif;fill:#333}.axis{stroke:#888;stroke-width:1}.grid{stroke:#8884;stroke-width:1}\
@media (prefers-color-scheme:dark){text{fill:#ddd}}";

/// Draws it.
pub(super) fn draw(costs: &[Cost]) -> String {
    let across = Scale::of(costs.iter().map(|cost| f64::from(cost.customers)), [MARGINS[0], WIDTH - MARGINS[2]]);
    let up = Scale::of(costs.iter().map(|cost| cost.cpu.max(0.01)), [HEIGHT - MARGINS[3], MARGINS[1]]);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\">\n<title>Processor time of a request \
         by the number of customers</title>\n<style>{STYLE}</style>\n"
    );
    grid(&mut svg, &across, &up);
    for (at, kind) in kinds(costs).into_iter().enumerate() {
        let colour = COLOURS[at % COLOURS.len()];
        let points = costs.iter().filter(|cost| cost.what == kind);
        let places: Vec<(f64, f64)> = points.map(|cost| (across.place(f64::from(cost.customers)), up.place(cost.cpu.max(0.01)))).collect();
        let line: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        svg += &format!("<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n", line.join(" "));
        for (x, y) in &places {
            svg += &format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"{colour}\"/>\n");
        }
        let y = MARGINS[1] + 20.0 * f64::from(u8::try_from(at).unwrap_or(0));
        let x = WIDTH - MARGINS[2] + 16.0;
        svg +=
            &format!("<circle cx=\"{x}\" cy=\"{}\" r=\"4\" fill=\"{colour}\"/><text x=\"{}\" y=\"{y}\">{kind}</text>\n", y - 4.0, x + 10.0);
    }
    svg + "</svg>\n"
}

/// The kinds of requests, in the order in which they were measured.
pub(super) fn kinds(costs: &[Cost]) -> Vec<&'static str> {
    let mut kinds = Vec::new();
    for cost in costs {
        if !kinds.contains(&cost.what) {
            kinds.push(cost.what);
        }
    }
    kinds
}

fn grid(svg: &mut String, across: &Scale, up: &Scale) {
    let [left, right] = across.between;
    let [bottom, top] = up.between;
    for power in across.powers() {
        let x = across.place(10_f64.powi(power));
        *svg += &format!("<line class=\"grid\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{bottom}\" y2=\"{top}\"/>");
        *svg += &format!("<text x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n", bottom + 20.0, 10_f64.powi(power));
    }
    for power in up.powers() {
        let y = up.place(10_f64.powi(power));
        *svg += &format!("<line class=\"grid\" x1=\"{left}\" x2=\"{right}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>");
        *svg += &format!("<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{} ms</text>\n", left - 8.0, y + 4.0, 10_f64.powi(power));
    }
    *svg += &format!("<path class=\"axis\" fill=\"none\" d=\"M{left} {top}V{bottom}H{right}\"/>\n");
    *svg += &format!("<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">customers</text>\n", f64::midpoint(left, right), bottom + 40.0);
}

/// A logarithmic scale over whole powers of ten, drawn between two places.
struct Scale {
    first: i32,
    last: i32,
    between: [f64; 2],
}

impl Scale {
    fn of(values: impl Iterator<Item = f64>, between: [f64; 2]) -> Self {
        let (least, most) = values.fold((f64::MAX, f64::MIN_POSITIVE), |(least, most), value| (least.min(value), most.max(value)));
        let first = whole(least.min(most).log10().floor());
        Self { first, last: whole(most.log10().ceil()).max(first + 1), between }
    }

    fn place(&self, value: f64) -> f64 {
        let part = (value.log10() - f64::from(self.first)) / f64::from(self.last - self.first);
        self.between[0] + (self.between[1] - self.between[0]) * part
    }

    fn powers(&self) -> std::ops::RangeInclusive<i32> {
        self.first..=self.last
    }
}

#[expect(clippy::cast_possible_truncation, reason = "powers of ten are few")]
const fn whole(number: f64) -> i32 {
    number as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(what: &'static str, customers: u32, cpu: f64) -> Cost {
        Cost { what, customers, cpu, median: 0.0, p95: 0.0 }
    }

    #[test]
    fn twice_the_power_is_twice_the_way() {
        let scale = Scale::of([10_000.0, 10_000_000.0].into_iter(), [0.0, 300.0]);
        let places = [1e4, 1e5, 1e7].map(|value| format!("{:.0}", scale.place(value)));
        assert_eq!(places, ["0", "100", "300"]);
        let one = Scale::of([1.0].into_iter(), [0.0, 100.0]);
        assert!(one.place(1.0).is_finite(), "even of one value");
    }

    #[test]
    fn each_kind_is_a_line_with_its_name() {
        let svg = draw(&[cost("a", 10, 1.0), cost("a", 1000, 1.0), cost("b", 10, 4.0)]);
        assert_eq!((svg.matches("<polyline").count(), svg.matches(">a</text>").count(), svg.matches(">b</text>").count()), (2, 1, 1));
        let heights: Vec<&str> =
            svg.lines().filter(|line| line.starts_with("<circle")).filter_map(|line| line.split("cy=\"").nth(1)).collect();
        let height = |line: &str| line.split('"').next().map(str::to_owned);
        assert_eq!(height(heights[0]), height(heights[1]), "what costs the same is drawn level");
    }
}
