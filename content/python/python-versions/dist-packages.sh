# check
# Debian 的系统 Python：pip 装包的目录在 /usr/local 下，普通用户的在 ~/.local，都与 apt 的目录不同，import 时排在前面；家目录不同的用户看不到 ~/.local 那份
mkdir -p "$(/usr/bin/python3 -m site --user-site)"
/usr/bin/python3 - <<'PY'
import os, site, sys, sysconfig
print("pip installs into", sysconfig.get_path("purelib"))
home = os.path.expanduser("~")
print("pip --user into", sysconfig.get_path("purelib", sysconfig.get_preferred_scheme("user")).replace(home, "~"))
for place in [site.getusersitepackages(), *site.getsitepackages()[:2]]:
    print("import searches", place.replace(home, "~"))
print("user first:", [place for place in sys.path if "-packages" in place][0].startswith(home))
PY
mine=$(/usr/bin/python3 -m site --user-site)
mkdir -p other
HOME=$PWD/other /usr/bin/python3 -c 'import sys; print("another home searches mine:", sys.argv[1] in sys.path)' "$mine"
