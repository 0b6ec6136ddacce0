//! Letters: written down in the transaction of the change that they tell about ([`outbox`]), sent by a worker through a [`transport`].

pub mod message;
pub mod outbox;
pub mod sending;
mod smtp;
pub mod transport;
