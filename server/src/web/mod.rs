//! HTTP: how a request becomes a [`visitor::Visitor`] and a page becomes an answer.
//!
//! From the outside in: [`net`] accepts connections, [`front`] answers those who only look, [`request_log`] names the request, [`entrance`] finds brand and language and dresses
//! refusals as pages, [`headers`] adds what every answer carries, [`packing`] packs it, [`anonymous_pages`] keeps what is
//! the same for all who only look, and [`crate::routes`] leads into the rooms.

pub mod anonymous_pages;
pub mod around;
pub mod cookies;
pub mod entrance;
pub mod front;
pub mod gate;
pub mod headers;
pub mod net;
pub mod packing;
pub mod posted;
pub mod request_log;
pub mod session;
pub mod staff_member;
pub mod visitor;
