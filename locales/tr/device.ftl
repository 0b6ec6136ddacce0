# Devices, as their browsers tell of themselves.
device-both = { $browser } ({ $system })
device-system = { $system } yüklü bir cihaz
device-unknown = Bilinmeyen cihaz
