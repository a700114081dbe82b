# check: with=remote
# 没跟踪的文件挡住切换：git stash 不收它，git stash -u 才收；不冲突的修改跟着过去
git clone -q ~/remote.git me && cd me
echo mine > login.py
git stash
git switch -q feature/login; echo "exit status $?"
git stash -u
git switch -q feature/login; echo "exit status $?"
git switch -q main && git stash pop -q && cat login.py && rm login.py
echo more >> README.md
git switch -q feature/login && git status -sb
