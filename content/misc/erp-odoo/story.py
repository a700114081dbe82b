# check
# 示例里的数字对得上
orders, days, wrong = 1200, 30, 9
print(orders, "a day,", days, "days:", orders * days, "orders;", wrong, "wrong are", wrong / (orders * days) * 10**4, "in ten thousand")
