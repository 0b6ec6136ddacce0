# Taking the customers of a search out of the house.
export-customers = 导出客户
export-customers-lead = 文件中有邮箱和个人资料，绝不含密码或两步验证信息。由谁导出、作何用途都会记录下来。
export-everybody = 所有人：没有用搜索缩小范围。
export-search = 搜索条件：{ $search }
export-purpose = 作何用途？
export-purpose-hint = 谁需要此文件，何时会删除。
export-purpose-missing = 请简单说明文件的用途。
export-format = 格式
export-format-hint = 在 CSV 中，会被电子表格当作公式执行的值前面会加上撇号（'）。
export-format-csv = CSV，供电子表格使用
export-format-jsonl = JSON Lines，供程序使用
export-download = 下载文件
