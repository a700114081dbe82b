# check: python=3.15
# 3.15 的默认阈值与代数
import gc
import sys

print(sys.version.split()[0], gc.get_threshold(), len(gc.get_stats()), "generations")
