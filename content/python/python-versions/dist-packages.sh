# check
# Debian 的系统 Python：pip 装包的目录在 /usr/local 下，与 apt 的目录不同，import 时排在前面
/usr/bin/python3 -I - <<'PY'
import site, sysconfig
print("pip installs into", sysconfig.get_path("purelib"))
for place in site.getsitepackages()[:2]:
    print("import searches", place)
PY
