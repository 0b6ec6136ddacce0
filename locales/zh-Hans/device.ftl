# Devices, as their browsers tell of themselves.
device-both = { $browser }（{ $system }）
device-system = { $system } 设备
device-unknown = 未知设备
