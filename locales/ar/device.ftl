# Devices, as their browsers tell of themselves.
device-both = { $browser } على { $system }
device-system = جهاز بنظام { $system }
device-unknown = جهاز غير معروف
