# Devices, as their browsers tell of themselves.
device-both = { $browser }（{ $system }）
device-system = { $system }のデバイス
device-unknown = 不明なデバイス
