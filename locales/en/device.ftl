# Devices, as their browsers tell of themselves.
device-both = { $browser } on { $system }
device-system = A device with { $system }
device-unknown = Unknown device
