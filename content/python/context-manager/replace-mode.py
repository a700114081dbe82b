# check
# os.replace 换上去的是新文件：原来的权限和软链接都不保留
import os
from pathlib import Path

os.umask(0o022)


def replace(path):
    Path("temp").write_text("new")
    os.replace("temp", path)


conf, link = Path("conf.txt"), Path("link.txt")
conf.write_text("old")
conf.chmod(0o600)
link.symlink_to("other.txt")
for path in conf, link:
    replace(path)
print(f"{conf.stat().st_mode & 0o777:o}", "symlink:", link.is_symlink())
