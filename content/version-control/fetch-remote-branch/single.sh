# check: with=remote
# --single-branch 的抓取规则：远程的默认分支，或 -b 指定的分支或标签；--depth 带着它；规则点名的分支被远程删掉后，fetch 和 fetch --prune 都失败，换成 * 就好
git clone -q --single-branch ~/remote.git a && git -C a config remote.origin.fetch
git clone -q --single-branch -b feature/login ~/remote.git b
git -C b config remote.origin.fetch
git clone -q --depth 1 file://$HOME/remote.git c
git -C c config remote.origin.fetch
git -C c tag v1 && git -C c push -q origin v1
git clone -q --single-branch -b v1 ~/remote.git d 2> log; git -C d config remote.origin.fetch
git -C ~/remote.git branch old main
git clone -q --single-branch ~/remote.git e && cd e
git remote set-branches --add origin old && git fetch -q
git -C ~/remote.git branch -qD old
git fetch -q
git fetch -q --prune origin
git remote set-branches origin '*'
git fetch -q --prune origin && git branch -r
