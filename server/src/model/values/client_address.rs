//! Where a request comes from, as limits see it.

use std::net::{IpAddr, Ipv6Addr};

/// The address, with IPv4 taken out of its IPv6 wrapping (`::ffff:192.0.2.1`): a listener on `[::]` sees it wrapped, and a limit
/// must not count one visitor twice.
pub fn unwrapped(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

/// What a limit counts by: one IPv4 address, or the /64 of IPv6 that a single household holds (else one visitor has 2^64 tries).
pub fn network_key(address: IpAddr) -> String {
    match unwrapped(address) {
        IpAddr::V4(four) => four.to_string(),
        IpAddr::V6(six) => {
            let prefix = u128::from(six) & !u128::from(u64::MAX);
            format!("{}/64", Ipv6Addr::from(prefix))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_is_one_network() {
        let key = |text: &str| network_key(text.parse().unwrap());
        assert_eq!(key("192.0.2.1"), "192.0.2.1");
        assert_eq!(key("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(key("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(key("2001:db8:1:2::9"), key("2001:db8:1:2:ffff::"));
        assert_ne!(key("2001:db8:1:2::9"), key("2001:db8:1:3::9"));
    }
}
