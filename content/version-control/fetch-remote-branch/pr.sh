# check: with=remote
# 取 Pull Request：普通 fetch 取不到 refs/pull；站在 pr-12 上再 fetch 被拒绝，git pull 可以更新，强推过的分叉，退回旧提交的报 Already up to date，用 reset
git -C ~/remote.git update-ref refs/pull/12/head main
git clone -q ~/remote.git me && cd me
git branch -r
git fetch -q origin pull/12/head:pr-12 && git switch pr-12
git -C ~/remote.git update-ref refs/pull/12/head feature/login
git fetch origin pull/12/head:pr-12 2>&1 | sed 's/ at .*//'
git pull -q origin pull/12/head && git log --oneline
git -C ~/remote.git update-ref refs/pull/12/head main
git pull origin pull/12/head 2>&1 | tail -1
git -C ~/remote.git update-ref refs/pull/12/head $(git -C ~/remote.git commit-tree -m amended -p main main^{tree})
git pull -q origin pull/12/head 2>&1 | tail -1
git fetch -q origin pull/12/head && git reset -q --keep FETCH_HEAD && git log --format=%s
