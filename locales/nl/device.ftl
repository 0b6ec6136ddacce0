# Devices, as their browsers tell of themselves.
device-both = { $browser } op { $system }
device-system = Een apparaat met { $system }
device-unknown = Onbekend apparaat
