# check: with=venv
# 默认构建：间隔 5 毫秒，有 GIL；-X gil=0 与 PYTHON_GIL=0 都让启动失败
for python in python3 python3.15; do
  $python -c '
import sys, sysconfig
print("CPython", sys.version.split()[0], f"switch interval {sys.getswitchinterval() * 1000:g} ms")
print("sys._is_gil_enabled()", sys._is_gil_enabled())
print("Py_GIL_DISABLED", sysconfig.get_config_var("Py_GIL_DISABLED"))'
  echo "-X gil=0:"
  $python -X gil=0 -c pass 2>&1 | head -1
  echo "PYTHON_GIL=0:"
  PYTHON_GIL=0 $python -c pass 2>&1 | head -1
done
