# check
# 3.15 的 lazy from … import 在首次用到名字时取值；模块已经导入过，就仍在那一行取；-X lazy_imports=all 让普通写法也推迟
echo 'debug = False' > config.py
cat > service.py <<'E'
from config import debug
def show():
    print("debug =", debug)
E
sed 's/^from/lazy from/' service.py > lazily.py
cat > main.py <<'E'
import importlib, sys
if sys.argv[2:]:
    import config
service = importlib.import_module(sys.argv[1])
import config
config.debug = True
print(sys.version.split()[0], *sys.argv[1:], end=": ")
service.show()
E
python3.15 main.py service
python3.15 main.py lazily
python3.15 main.py lazily "after import config"
python3.15 -X lazy_imports=all main.py service
