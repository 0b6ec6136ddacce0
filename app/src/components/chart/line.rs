//! A line over days, with the period before as a thin dashed one.

use leptos::prelude::*;

use super::scale::{Scale, across, percent};
use super::{Measure, Point};
use crate::page::Scene;
use crate::text::say;

/// Pixels from the top to the highest tick, and from there to zero; below stand the days.
const ABOVE: i64 = 18;
const HEIGHT: i64 = 170;
const WHOLE: i64 = ABOVE + HEIGHT + 26;
/// How much of the width is the plot, in thousandths: beside it stand the labels of the lines.
const PLOT: i64 = 860;
/// Two labels keep this many pixels between them.
const APART: i64 = 15;

/// Places on the drawing, mirrored where the page runs from right to left.
#[derive(Clone, Copy)]
struct Canvas {
    scale: Scale,
    many: usize,
    rtl: bool,
}

impl Canvas {
    /// Thousandths of the whole width from the left edge.
    fn side(self, thousandths: i64) -> String {
        percent(if self.rtl { 1000 - thousandths } else { thousandths })
    }

    fn x(self, place: usize) -> String {
        self.side(across(place, self.many) * PLOT / 1000)
    }

    fn y(self, value: i64) -> i64 {
        ABOVE + HEIGHT - self.scale.height(value) * HEIGHT / 1000
    }

    /// The line through these values, in the plot's own units.
    fn path(self, values: impl Iterator<Item = i64>) -> String {
        let points = values.enumerate().map(|(place, value)| {
            let x = across(place, self.many);
            format!("{} {}", if self.rtl { 1000 - x } else { x }, 1000 - self.scale.height(value))
        });
        points.enumerate().map(|(place, point)| format!("{}{point}", if place == 0 { "M" } else { "L" })).collect()
    }

    /// The line, closed along zero.
    fn area(self, line: &str) -> String {
        let (first, last) = if self.rtl { (1000, 0) } else { (0, 1000) };
        format!("{line}L{last} 1000L{first} 1000Z")
    }
}

/// The chart itself. What it shows must stand in words around it, too.
#[component]
pub fn LineChart(
    /// Makes its parts' ids.
    #[prop(into)]
    id: String,
    /// What it shows.
    #[prop(into)]
    title: String,
    /// What is to be seen in it, in a sentence.
    #[prop(into)]
    gist: String,
    /// From the oldest to the newest.
    points: Vec<Point>,
    /// How its values are said.
    #[prop(optional)]
    measure: Measure,
) -> AnyView {
    let scene = expect_context::<Scene>();
    let values = points.iter().flat_map(|point| std::iter::once(point.value).chain(point.before));
    let canvas = Canvas { scale: Scale::for_values(values), many: points.len(), rtl: scene.text.dir() == "rtl" };
    let (title_id, gist_id) = (format!("{id}-title"), format!("{id}-gist"));
    let named = view! { <title id=title_id.clone()>{title}</title><desc id=gist_id.clone()>{gist}</desc> };
    view! {
        <svg class="w-full" width="100%" height=WHOLE role="img" aria-labelledby=title_id aria-describedby=gist_id>
            {named}
            {grid(canvas)}
            {lines(canvas, &points)}
            {ticks(canvas, measure, &scene)}
            {days(canvas, &points)}
            {ends(canvas, &points)}
        </svg>
    }
    .into_any()
}

fn grid(canvas: Canvas) -> AnyView {
    let lines = canvas.scale.ticks().map(|tick| {
        let y = canvas.y(tick);
        let class = if tick == 0 { "stroke-line-strong" } else { "stroke-line" };
        view! { <line class=class x1=canvas.side(0) x2=canvas.side(PLOT) y1=y y2=y shape-rendering="crispEdges"></line> }
    });
    lines.collect_view().into_any()
}

/// What the lines of the grid stand for, over what is drawn. Zero needs no name: it is where the days stand.
fn ticks(canvas: Canvas, measure: Measure, scene: &Scene) -> AnyView {
    let names = canvas.scale.ticks().filter(|tick| *tick > 0).map(|tick| {
        view! { <text class="chart-tick" x=canvas.side(0) y=canvas.y(tick) - 5>{measure.say(&scene.text, tick)}</text> }
    });
    names.collect_view().into_any()
}

fn lines(canvas: Canvas, points: &[Point]) -> AnyView {
    let now = canvas.path(points.iter().map(|point| point.value));
    let before: Vec<i64> = points.iter().map_while(|point| point.before).collect();
    let before = (before.len() == points.len() && points.len() > 1).then(|| {
        view! { <path class="stroke-ink-soft" fill="none" d=canvas.path(before.into_iter()) stroke-width="1.2" stroke-dasharray="3 4" vector-effect="non-scaling-stroke"></path> }
    });
    let plot = if canvas.rtl { 1000 - PLOT } else { 0 };
    (points.len() > 1)
        .then(|| {
            view! {
                <svg x=percent(plot) y=ABOVE width=percent(PLOT) height=HEIGHT viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible">
                    <path class="fill-accent opacity-10" d=canvas.area(&now)></path>
                    {before}
                    <path class="stroke-accent" fill="none" d=now stroke-width="1.8" stroke-linejoin="round" vector-effect="non-scaling-stroke"></path>
                </svg>
            }
        })
        .into_any()
}

/// Names of some days: the first, the last, and two between, so that they fit on a phone.
fn days(canvas: Canvas, points: &[Point]) -> AnyView {
    let many = points.len();
    let last = many.saturating_sub(1);
    let mut places = if many > 4 { vec![0, last / 3, last * 2 / 3, last] } else { (0..many).collect() };
    places.dedup();
    let named = places.into_iter().map(|place| {
        // Anchors follow the direction of the text, so that they need no mirror.
        let anchor = match place {
            _ if place == last => "end",
            0 => "start",
            _ => "middle",
        };
        view! { <text class="chart-tick" x=canvas.x(place) y=WHOLE - 6 text-anchor=anchor>{points[place].short.clone()}</text> }
    });
    named.collect_view().into_any()
}

/// The names of the lines, where they end.
fn ends(canvas: Canvas, points: &[Point]) -> AnyView {
    // A unit would be drawn as a marker: nothing is nothing.
    let Some(last) = points.last() else { return None::<AnyView>.into_any() };
    let x = canvas.side(PLOT + 18);
    let (now, before) = apart(canvas.y(last.value), last.before.map(|value| canvas.y(value)));
    let before = before.map(|y| view! { <text class="chart-tick" x=x.clone() y=y>{say("chart-before")}</text> });
    view! {
        <circle class="fill-accent" cx=canvas.x(points.len() - 1) cy=canvas.y(last.value) r="3"></circle>
        <text class="chart-name" x=x.clone() y=now>{say("chart-now")}</text>
        {before}
    }
    .into_any()
}

/// The baselines of the two labels: at their lines, or as near as they can stand without touching.
fn apart(now: i64, before: Option<i64>) -> (i64, Option<i64>) {
    let baseline = |y: i64| (y + 4).clamp(ABOVE, ABOVE + HEIGHT);
    let Some(before) = before else { return (baseline(now), None) };
    let (mut upper, mut lower) = (baseline(now.min(before)), baseline(now.max(before)));
    if lower - upper < APART {
        lower = (upper + APART).min(ABOVE + HEIGHT);
        upper = lower - APART;
    }
    if now <= before { (upper, Some(lower)) } else { (lower, Some(upper)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_never_touch_nor_leave_the_drawing() {
        for now in ABOVE..=ABOVE + HEIGHT {
            for before in ABOVE..=ABOVE + HEIGHT {
                let (a, b) = apart(now, Some(before));
                let b = b.unwrap();
                assert!((a - b).abs() >= APART && a.min(b) >= 0 && a.max(b) <= ABOVE + HEIGHT, "{now} {before}: {a} {b}");
                assert!(now == before || (now < before) == (a < b), "{now} {before}: who is higher stands higher");
            }
        }
    }

    #[test]
    fn lines_are_drawn_in_the_direction_of_reading() {
        let scale = Scale::for_values([10].into_iter());
        let canvas = |rtl| Canvas { scale, many: 3, rtl };
        assert_eq!(canvas(false).path([0, 5, 10].into_iter()), "M0 1000L500 500L1000 0");
        assert_eq!(canvas(true).path([0, 5, 10].into_iter()), "M1000 1000L500 500L0 0");
        assert_eq!(canvas(false).area("M0 0"), "M0 0L1000 1000L0 1000Z");
        assert_eq!((canvas(false).x(2), canvas(true).x(2)), ("86.0%".to_owned(), "14.0%".to_owned()));
    }
}
